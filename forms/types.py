"""All record types; importing this module declares them."""

from forms.approach import Approach
from forms.attendance import Attendance
from forms.company import Company
from forms.consent import Consent
from forms.encounter import Encounter
from forms.entrepreneur import Entrepreneur
from forms.event import Event
from forms.followup import FollowUp
from forms.need import Need
from forms.referral import Referral
from forms.review import Review
from forms.rule import Rule
from forms.segment import Segment

RECORD_TYPES = (
    Event,
    Entrepreneur,
    Company,
    Encounter,
    Need,
    Consent,
    Referral,
    FollowUp,
    Attendance,
    Review,
    Rule,
    Segment,
    Approach,
)
"""The declared types in the order in which people read of them."""
