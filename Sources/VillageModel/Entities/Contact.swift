package import Markup

/// How to reach someone in a role. Role mailboxes come first; a person's name only with a recorded consent.
package struct Contact: Sendable, Hashable {
    package var role: String
    package var email: String?
    package var phone: String?
    package var website: SafeURL?
    package var organisation: String?
    package var name: String?
    /// When the person agreed to be named.
    package var consentOn: CalendarDate?
    /// Whether flyers show it.
    package var isOnFlyer: Bool

    package init(
        role: String, email: String?, phone: String?, website: SafeURL?, organisation: String?, name: String?,
        consentOn: CalendarDate?, isOnFlyer: Bool
    ) {
        self.role = role
        self.email = email
        self.phone = phone
        self.website = website
        self.organisation = organisation
        self.name = name
        self.consentOn = consentOn
        self.isOnFlyer = isOnFlyer
    }
}
