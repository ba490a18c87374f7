extension PlaceTracker {
    /// Why a value of `type` may not be printed here; nil when it may.
    func refusal(of type: ValueType) -> UnsafePlace? {
        switch place {
        case .text: nil
        case .tagOpen, .endTagOpen, .tagName: .tagName
        case .betweenAttributes, .attributeName, .afterAttributeName: .attributeName
        case .beforeValue, .unquoted: .unquotedValue
        case .declarationOpen, .declaration: .declaration
        case .comment: type == .markup ? .markup : nil
        case .rawText where isCodeElement: .codeElement(String(decoding: element, as: UTF8.self))
        case .rawText: type == .markup ? .markup : nil
        case .doubleQuoted, .singleQuoted: type == .markup ? .markup : value.refusal(of: type)
        }
    }
}

extension AttributeValue {
    fileprivate func refusal(of type: ValueType) -> UnsafePlace? {
        switch kind {
        case .plain: return nil
        case .code: return .codeAttribute(name)
        case .address, .addressList:
            if isCode { return .codeAddress(name) }
            switch type {
            case .address, .url: return nil
            case .number: return isAtStart ? .addressStart(name) : nil
            case .text, .markup: return isAnchored ? nil : .addressStart(name)
            }
        }
    }
}
