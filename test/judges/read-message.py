"""Reads a message as Python's email package and python-icalendar understand it, and prints what they find as JSON."""
import email
import email.policy
import json
import sys
from icalendar import Calendar

message = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
parts = [part for part in message.walk() if not part.is_multipart()]
calendars = [part for part in parts if part.get_content_type() == "text/calendar"]
calendar = Calendar.from_ical(calendars[0].get_payload(decode=True))
events = list(calendar.walk("VEVENT"))
attendees = [event.get("ATTENDEE") for event in events]
print(json.dumps({
    "defects": [str(defect) for part in message.walk() for defect in part.defects],
    "types": [part.get_content_type() for part in parts],
    "to": message["to"].addresses[0].addr_spec,
    "replyTo": message["reply-to"].addresses[0].addr_spec,
    "language": message["content-language"],
    "automatic": [message["auto-submitted"], message["x-auto-response-suppress"]],
    "outside": calendars[0].get_param("method"),
    "charset": calendars[0].get_content_charset(),
    "inside": str(calendar["METHOD"]),
    "events": len(events),
    "errors": [str(error) for event in events for error in event.errors],
    "summary": str(events[0]["SUMMARY"]),
    "attendees": [str(attendee) for attendee in attendees],
    "attached": [part.get_filename() for part in message.iter_attachments() if part.get_filename()],
    "attachedIsTheSame": all(
        part.get_payload(decode=True).replace(b"\r", b"") == calendars[0].get_payload(decode=True).replace(b"\r", b"")
        for part in parts if part.get_content_type() == "application/ics"
    ),
}))
