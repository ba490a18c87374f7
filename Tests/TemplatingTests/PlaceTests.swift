import Diagnostics
import Markup
import Testing

@testable import Templating

struct PlaceTests {
    /// Places where text may stand.
    @Test(arguments: [
        "{{titel}}", "a < {{titel}}", "1 <2 {{titel}}", "</> {{titel}}", "<p>{{titel}}</p>", "<p class=\"{{titel}}\">",
        "<p class='a {{titel}} b'>", "<p class = \"{{titel}}\">", "<!-- {{titel}} -->{{titel}}", "<!-->{{titel}}",
        "<!-- a --!>{{titel}}", "<!-- > -- > {{titel}} -->", "<title>{{titel}}</title>{{titel}}",
        "<textarea><p {{titel}}></textarea>", "<!doctype html>{{titel}}", "<?xml a?>{{titel}}",
        "<script>a<b</script>{{titel}}", "<SCRIPT></scripts></Script >{{titel}}", "<style>p{}</style><p>{{titel}}",
        "<br/>{{titel}}", "<a b/c=\"{{titel}}\">", "<a title=\"x>{{titel}}\">", "<input value='{{titel}}'>",
        "<a href=\"/{{titel}}\">", "<a href=\"?q={{titel}}\">", "<a href=\"#{{titel}}\">",
        "<a href=\"mailto:{{titel}}\">",
        "<a href=\"{{adres}}#{{titel}}\">", "<a href=\"a{{aantal}}\">",
        "<img srcset=\"{{adres}} 2x, {{adres}} {{aantal}}w\">",
        "<img srcset=\"a.jpg {{titel}}\">", "<div data-href=\"{{titel}}\">", "<svg><a xlink:href=\"{{adres}}\">",
        "<p{{#gepubliceerd}} hidden{{/gepubliceerd}} class=\"{{titel}}\">",
        "<p {{#gepubliceerd}}hidden{{/gepubliceerd}}>{{titel}}",
        "<p {{#gepubliceerd}}class=\"a\"{{/gepubliceerd}}{{^gepubliceerd}}id=\"{{titel}}\"{{/gepubliceerd}}>",
        "<p class=\"a{{#labels}} {{.}}{{/labels}}\">{{titel}}",
        "<a href=\"{{#gepubliceerd}}{{adres}}{{/gepubliceerd}}\">",
        "<p class=a{{#gepubliceerd}}b{{/gepubliceerd}}>{{titel}}", "<p title=\"{{merk}}\">",
        "{{#labels}}<b>{{.}}</b>{{/labels}}",
    ])
    func acceptsTextWhereEscapingIsEnough(_ text: String) {
        #expect(TemplateLibrary(["pagina": text]).places() == [])
    }

    /// Places where it may not, with the first words of the reason.
    @Test(arguments: [
        ("<script>{{titel}}</script>", "Binnen <script>"), ("<script>'</p>{{titel}}", "Binnen <script>"),
        ("<script></scripts>{{titel}}", "Binnen <script>"), ("<STYLE >{{aantal}}", "Binnen <style>"),
        ("<iframe>{{titel}}</iframe>", "Binnen <iframe>"), ("<script>{{inhoud}}</script>", "Binnen <script>"),
        ("<{{titel}}>", "Een veld kan niet"), ("</{{titel}}>", "Een veld kan niet"),
        ("<h{{aantal}}>", "Een veld kan niet"),
        ("<p {{titel}}>", "Tussen de attributen"), ("<p a{{titel}}=\"\">", "Tussen de attributen"),
        ("<p a {{inhoud}}>", "Tussen de attributen"), ("<p title=\"a\"{{titel}}>", "Tussen de attributen"),
        ("<p title={{titel}}>", "De waarde van dit attribuut"), ("<p title=a{{titel}}>", "De waarde van dit attribuut"),
        ("<a href= {{adres}}>", "De waarde van dit attribuut"), ("<!doctype {{titel}}>", "In een declaratie"),
        ("<!{{titel}}", "In een declaratie"), ("<p onclick=\"{{titel}}\">", "In het attribuut “onclick”"),
        ("<p OnClick='a({{aantal}})'>", "In het attribuut “onclick”"),
        ("<p style=\"a:{{titel}}\">", "In het attribuut “style”"),
        ("<iframe srcdoc=\"{{titel}}\">", "In het attribuut “srcdoc”"), ("<a href=\"{{titel}}\">", "Een gewone tekst"),
        ("<a href=\" {{titel}}\">", "Een gewone tekst"), ("<a href=\"{{aantal}}\">", "Een gewone tekst"),
        ("<a href=\"{{merk}}\">", "Een gewone tekst"), ("<a href=\"java{{titel}}\">", "Een gewone tekst"),
        ("<img src='{{titel}}'>", "Een gewone tekst"), ("<form action=\"{{titel}}\">", "Een gewone tekst"),
        ("<img srcset=\"{{adres}} 2x, {{titel}}\">", "Een gewone tekst"),
        ("<a href=\"{{#gepubliceerd}}/{{/gepubliceerd}}{{titel}}\">", "Een gewone tekst"),
        ("<a href=\"{{#gepubliceerd}}java{{/gepubliceerd}}script:{{titel}}\">", "In een adres dat code uitvoert"),
        ("<a href=\"javascript:{{titel}}\">", "In een adres dat code uitvoert"),
        ("<a href=\" JAVA\nSCRIPT:{{adres}}\">", "In een adres dat code uitvoert"),
        ("<a href=\"data:text/html,{{titel}}\">", "In een adres dat code uitvoert"),
        ("<p title=\"{{inhoud}}\">", "Opmaak kan alleen"), ("<!-- {{inhoud}} -->", "Opmaak kan alleen"),
        ("<title>{{inhoud}}</title>", "Opmaak kan alleen"), ("<a href=\"{{inhoud}}\">", "Opmaak kan alleen"),
        ("{{#gepubliceerd}}<p class=\"{{/gepubliceerd}}\">", "De sectie “gepubliceerd” eindigt"),
        ("{{#labels}}<script>{{/labels}}", "De sectie “labels” eindigt"),
        ("<p {{#gepubliceerd}}on{{/gepubliceerd}}click=\"\">", "Achter de sectie “gepubliceerd”"),
        ("<h{{#gepubliceerd}}1{{/gepubliceerd}}>", "De sectie “gepubliceerd” eindigt"),
    ])
    func refusesValuesWhereEscapingIsNotEnough(_ text: String, _ reason: String) {
        let diagnostics = TemplateLibrary(["pagina": text]).compile("pagina", for: Village.type).diagnostics
        #expect(diagnostics.map(\.id) == [.templateUnsafePlace])
        #expect(diagnostics.first?.message.dutch.hasPrefix(reason) == true, "\(diagnostics.first?.message.dutch ?? "")")
    }

    @Test func followsPlacesThroughPartialsAndBlocks() {
        let library = TemplateLibrary([
            "open": "<a href=\"", "basis": "<script>{{$code}}{{/code}}</script>",
            "pagina": "{{>open}}{{titel}}\">\n{{<basis}}{{$code}}{{titel}}{{/code}}{{/basis}}",
        ])
        #expect(library.places() == ["1:12-17 template-unsafe-place", "2:22-27 template-unsafe-place"])
    }
}
