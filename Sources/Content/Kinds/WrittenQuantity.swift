internal import FrontMatter
internal import VillageModel

/// An amount of a contribution before its kind is known: the kind decides how it is read.
struct WrittenQuantity: Sendable {
    let node: YAMLNode

    /// The amount in the unit of `kind`; nil when it does not fit, which is then reported.
    func quantity(of kind: ContributionKind, _ decoding: Decoding) -> Quantity? {
        switch kind {
        case .money: ValueType<Euros>.euros.decode(node, decoding).map(Quantity.money)
        case .hours: ValueType<Int>.count.decode(node, decoding).map(Quantity.hours)
        case .material, .venue, .knowledge, .permit: ValueType<String>.text.decode(node, decoding).map(Quantity.words)
        }
    }
}

extension ValueType where Value == WrittenQuantity {
    static let quantity = ValueType(.quantity) { node, decoding in
        guard case .scalar = node.content else {
            decoding.report(.wrongType(decoding.file, node, expected: .quantity))
            return nil
        }
        return WrittenQuantity(node: node)
    }
}
