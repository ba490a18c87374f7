internal import CQRCode

/// The modules of a QR code for `text`, row by row, true for dark; nil when it is too long for one.
///
/// Error correction of level M or better (ISO/IEC 18004): a poster may lose 15 % of its code to a drawing pin.
package func qrCode(of text: String) -> [[Bool]]? {
    // Version 20 has 97 modules a side: smaller ones could not be scanned from a poster.
    let largest = 20
    let room = Int(qrcodegen_BUFFER_LEN_FOR_VERSION(largest))
    var code = [UInt8](repeating: 0, count: room)
    var scratch = [UInt8](repeating: 0, count: room)
    let isMade = text.withCString { text in
        qrcodegen_encodeText(
            text, &scratch, &code, qrcodegen_Ecc_MEDIUM, qrcodegen_VERSION_MIN, CInt(largest), qrcodegen_Mask_AUTO, true
        )
    }
    guard isMade else { return nil }
    let side = qrcodegen_getSize(code)
    return (0..<side).map { y in (0..<side).map { x in qrcodegen_getModule(code, x, y) } }
}

/// As the macro of that name in `qrcodegen.h`, which Swift does not see.
private func qrcodegen_BUFFER_LEN_FOR_VERSION(_ version: Int) -> Int {
    let side = version * 4 + 17
    return (side * side + 7) / 8 + 1
}
