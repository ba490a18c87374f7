import FoundationEssentials
import Markup
import Testing

@Suite struct JSONWriterTests {
    private func write(indented: Bool, _ body: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter(indented: indented)
        body(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("é", "\"é\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\t\r\u{0}\u{1F}", "\"\\n\\t\\u000d\\u0000\\u001f\""),
        ("</script>&", "\"\\u003c/script\\u003e\\u0026\""), ("\u{2028}\u{2029}\u{7F}", "\"\\u2028\\u2029\\u007f\""),
        ("🏡", "\"🏡\""),
        ("", "\"\""),
    ])
    func escapesStringsSoThatTheyReadBack(text: String, written: String) throws {
        let json = write(indented: false) { $0.string(text) }
        #expect(json == written)
        let list = write(indented: false) { $0.array { $0.string(text) } }
        #expect(try JSONDecoder().decode([String].self, from: Data(list.utf8)) == [text])
    }

    @Test func separatesMembersAndElements() {
        let body: (inout JSONWriter) -> Void = { json in
            json.object { json in
                json.key("a")
                json.array { json in
                    json.number(1)
                    json.number(-2)
                    json.object { _ in }
                    json.array { _ in }
                }
                json.key("b\"")
                json.boolean(true)
                json.key("c")
                json.object { json in
                    json.key("d")
                    json.string("e")
                }
            }
            json.endDocument()
        }
        #expect(write(indented: false, body) == "{\"a\":[1,-2,{},[]],\"b\\\"\":true,\"c\":{\"d\":\"e\"}}\n")
        #expect(
            write(indented: true, body) == """
                {
                  "a": [
                    1,
                    -2,
                    {},
                    []
                  ],
                  "b\\"": true,
                  "c": {
                    "d": "e"
                  }
                }

                """)
    }
}
