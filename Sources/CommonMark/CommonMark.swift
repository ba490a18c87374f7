internal import CMarkShims
internal import CCMarkGFM

package func commonMarkVersion() -> String { String(cString: cmark_version_string()) }
package func suppressed() -> UInt { visieplein_cmark_suppressed_removals() }
