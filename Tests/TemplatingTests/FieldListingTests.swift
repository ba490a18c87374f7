import Testing

@testable import Templating

struct FieldListingTests {
    @Test func listsEveryFieldWithItsTypeAndEachRecordTypeOnce() {
        #expect(
            fieldListing(of: Village.type) == """
                kern
                  titel         tekst
                  ondertitel    tekst, kan leeg zijn
                  aantal        getal
                  gepubliceerd  ja of nee
                  adres         adres
                  kaart         adres, kan leeg zijn
                  website       webadres, kan leeg zijn
                  inhoud        opmaak
                  toelichting   opmaak, kan leeg zijn
                  initiatieven  lijst (initiatief)
                    titel       tekst
                    stappen     lijst (initiatief), zie boven
                  labels        lijst van teksten
                  trekker       groep velden (partij), kan leeg zijn
                    naam        tekst
                    telefoon    tekst, kan leeg zijn
                  contact       groep velden (partij), zie boven
                  merk          vaste tekst

                """)
    }

    @Test func speaksEnglishToo() {
        #expect(
            fieldListing(of: Person.type, in: .english)
                == "partij\n  naam      text\n  telefoon  text, can be empty\n")
    }
}
