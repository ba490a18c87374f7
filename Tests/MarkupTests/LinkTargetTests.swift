import Markup
import Testing

@Suite struct LinkTargetTests {
    @Test(arguments: [
        ("https://gemeente.nl", "https://gemeente.nl"),
        ("HTTPS://gemeente.nl/a b?c=é#d", "https://gemeente.nl/a%20b?c=%C3%A9#d"),
        ("http://gemeente.nl:80/x%20y", "http://gemeente.nl:80/x%20y"), (" \thttps://x.nl\n", "https://x.nl"),
        ("mailto:info@dorp.nl", "mailto:info@dorp.nl"), ("tel:+31 6-12 34", "tel:+3161234"),
        ("https://x.nl/\"'<>`", "https://x.nl/%22'%3C%3E%60"), ("https://x.nl/?a=b@c", "https://x.nl/?a=b@c"),
        ("https://[::1]:8080/x", "https://[::1]:8080/x"), ("https://x.nl:", "https://x.nl:"),
        ("https://x.nl:65535?a", "https://x.nl:65535?a"), ("https://café.nl/", "https://caf%C3%A9.nl/"),
    ])
    func acceptsAddressesOfAllowedSchemes(address: String, encoded: String) {
        guard case .external(let url) = LinkTarget(address) else {
            Issue.record("\(LinkTarget(address))")
            return
        }
        #expect(url.encoded == encoded)
        #expect(SafeURL(address) == url)
        #expect(url.encoded.utf8.allSatisfy { $0 > 0x1F && $0 < 0x7F && $0 != UInt8(ascii: "\"") })
    }

    @Test(
        arguments: [
            ("javascript:alert(1)", .scheme("javascript")), ("JaVaScRiPt:x", .scheme("javascript")),
            ("java\tscr\nipt:x", .scheme("javascript")), ("\u{1}javascript:x", .scheme("javascript")),
            ("data:text/html,x", .scheme("data")), ("data:image/pngx,<script>", .scheme("data")),
            ("vbscript:x", .scheme("vbscript")),
            ("file:///etc/passwd", .scheme("file")), ("blob:x", .scheme("blob")), ("intent:x", .scheme("intent")),
            ("ms-word:x", .scheme("ms-word")), ("view-source:https://x.nl", .scheme("view-source")),
            ("//evil.example", .schemeRelative), ("\\\\evil", .schemeRelative), ("/\\evil", .schemeRelative),
            ("/etc", .absolutePath), ("http:evil", .missingHost), ("https://", .missingHost),
            ("https://:80/", .missingHost),
            ("https://gemeente.nl@evil.example", .userInformation), ("https://u:p@x.nl/", .userInformation),
            ("https://[::1", .malformed), ("https://[]/", .malformed), ("https://[::1]x/", .malformed),
            ("https://[evil.nl]/", .malformed), ("https://x.nl:8a/", .malformed), ("https://x.nl:65536", .malformed),
            ("https://a b.nl/", .malformed), ("https://a<b.nl", .malformed), ("https://x.nl%2Fevil/", .malformed),
            ("https://x.nl:80:80/", .malformed),
            ("https://x.nl\\@evil", .malformed), ("mailto:a@b.nl?bcc=c@d.nl", .malformed), ("mailto:", .malformed),
            ("tel:112;ext", .malformed), ("a%2fb", .malformed), ("a%00", .malformed), ("a%5Cb", .malformed),
            ("%zz", .malformed),
            ("a\\b", .malformed), ("a\u{7F}b", .malformed), ("a%0Ab", .malformed), ("%2e%2f", .malformed),
            ("%ff", .malformed),
        ] as [(String, LinkTarget.Refusal)])
    func refusesWhatIsNotSafe(address: String, refusal: LinkTarget.Refusal) {
        #expect(LinkTarget(address) == .refused(refusal))
        #expect(SafeURL(address) == nil)
    }

    @Test(
        arguments: [
            ("visie.md", "visie.md", nil), ("../driel/index.md#Ons%20plein", "../driel/index.md", "Ons plein"),
            ("#kop", "", "kop"),
            ("a%20b.md", "a b.md", nil), ("%2e%2e/x", "../x", nil), ("a/b:c", "a/b:c", nil), ("", "", nil),
            ("a#", "a", ""),
            ("é.md#ï#j", "é.md", "ï#j"),
        ] as [(String, String, String?)])
    func takesTheRestForPathsInTheFolder(address: String, path: String, fragment: String?) {
        #expect(LinkTarget(address) == .relative(path: path, fragment: fragment))
    }

    @Test(
        arguments: [
            ("https://www.gemeente.nl/a", "gemeente.nl"), ("http://x.nl:80?a", "x.nl:80"), ("mailto:a@b.nl", nil),
        ] as [(String, String?)])
    func namesTheHost(address: String, host: String?) {
        #expect(SafeURL(address)?.host == host)
    }
}
