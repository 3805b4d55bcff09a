"""Codes that are no person: a Wi-Fi's password, a secret for one-time passwords, a payment.

They are told by how they begin. What they hold is read by nobody and kept nowhere.
"""

_BEGINNINGS = {
    "wifi": ("WIFI:",),
    "secret": ("OTPAUTH:", "OTPAUTH-MIGRATION:", "APPLE-OTPAUTH:", "FIDO:/", "HC1:", "SHC:/"),
    "other": (
        "BCD\n",
        "SPC\n",
        "SPC\r",
        "BCD\r",
        "BITCOIN:",
        "ETHEREUM:",
        "UPI:",
        "GEO:",
        "MARKET:",
        "INTENT:",
        "BEGIN:VEVENT",
        "BEGIN:VCALENDAR",
    ),
}


def kind_of(text: str) -> str:
    """Give what a code is that is no person (``wifi``, ``secret``, ``other``), or nothing."""
    begins = text.lstrip().upper()
    return next((k for k, told in _BEGINNINGS.items() if begins.startswith(told)), "")
