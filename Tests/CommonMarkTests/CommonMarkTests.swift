import CommonMark
import Testing

@Test func reportsVersion() { #expect(commonMarkVersion().hasPrefix("0.29")) }
