internal import Markup

/// For code scanning services and editors: the Static Analysis Results Interchange Format 2.1.0 (OASIS).
///
/// One run. Columns are code points, as everywhere in this program, and `columnKind` says so. File names become relative
/// references; a suggestion becomes a fix that an editor can apply.
package struct SARIFReporter: Reporter {
    private let language: MessageLanguage

    package init(language: MessageLanguage) { self.language = language }

    package func report(_ diagnostics: [Diagnostic], source: (String) -> SourceText?) -> [UInt8] {
        let rules = Set(diagnostics.map(\.id.rawValue)).sorted()
        var json = JSONWriter()
        json.object { json in
            json.key("$schema")
            json.string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            json.key("version")
            json.string("2.1.0")
            json.key("runs")
            json.array { json in
                json.object { json in
                    writeTool(rules, to: &json)
                    json.key("language")
                    json.string(language.rawValue)
                    json.key("columnKind")
                    json.string("unicodeCodePoints")
                    json.key("results")
                    json.array { json in
                        for diagnostic in diagnostics { write(diagnostic, rules, to: &json) }
                    }
                }
            }
        }
        json.endDocument()
        return json.bytes
    }

    private func writeTool(_ rules: [String], to json: inout JSONWriter) {
        json.key("tool")
        json.object { json in
            json.key("driver")
            json.object { json in
                json.key("name")
                json.string("Visieplein")
                json.key("rules")
                json.array { json in
                    for rule in rules {
                        json.object { json in
                            json.key("id")
                            json.string(rule)
                        }
                    }
                }
            }
        }
    }

    private func write(_ diagnostic: Diagnostic, _ rules: [String], to json: inout JSONWriter) {
        let remarks = ReportPhrases(language: language).remarks(on: diagnostic)
        let message = terminalText(diagnostic.message.text(in: language))
        json.object { json in
            json.key("ruleId")
            json.string(diagnostic.id.rawValue)
            if let index = rules.firstIndex(of: diagnostic.id.rawValue) {
                json.key("ruleIndex")
                json.number(index)
            }
            json.key("level")
            json.string(Self.level(diagnostic.severity))
            json.key("message")
            writeText(([message] + remarks).joined(separator: "\n"), to: &json)
            json.key("locations")
            json.array { json in
                json.object { json in
                    json.key("physicalLocation")
                    json.object { json in
                        writeArtifact(diagnostic.file, to: &json)
                        json.key("region")
                        writeRegion(diagnostic.range, to: &json)
                    }
                }
            }
            if let suggestion = diagnostic.suggestion { writeFix(suggestion, diagnostic, to: &json) }
        }
    }

    private func writeFix(_ suggestion: String, _ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.key("fixes")
        json.array { json in
            json.object { json in
                json.key("artifactChanges")
                json.array { json in
                    json.object { json in
                        writeArtifact(diagnostic.file, to: &json)
                        json.key("replacements")
                        json.array { json in
                            json.object { json in
                                json.key("deletedRegion")
                                writeRegion(diagnostic.range, to: &json)
                                json.key("insertedContent")
                                writeText(suggestion, to: &json)
                            }
                        }
                    }
                }
            }
        }
    }

    private func writeText(_ text: String, to json: inout JSONWriter) {
        json.object { json in
            json.key("text")
            json.string(text)
        }
    }

    private func writeArtifact(_ file: String, to json: inout JSONWriter) {
        json.key("artifactLocation")
        json.object { json in
            json.key("uri")
            json.string(percentEncodedPath(file))
        }
    }

    private func writeRegion(_ range: SourceRange, to json: inout JSONWriter) {
        json.object { json in
            json.key("startLine")
            json.number(range.start.line)
            json.key("startColumn")
            json.number(range.start.column)
            json.key("endLine")
            json.number(range.end.line)
            json.key("endColumn")
            json.number(range.end.column)
        }
    }

    private static func level(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .hint: "note"
        }
    }
}
