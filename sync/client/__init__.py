"""The laptop's side of the wire: enrolment, push, pull. No Qt, no register."""
