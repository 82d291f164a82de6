"""Reads calendar files (a JSON object of name to text on standard input) with three independent programs and prints
what each of them found, as JSON. Debian: python3-icalendar, python3-vobject, libical3."""

import ctypes
import json
import sys
from datetime import timezone

import icalendar
import vobject

libical = ctypes.CDLL("libical.so.3")
for name in ("icalparser_parse_string", "icalcomponent_get_first_component", "icalcomponent_get_next_component"):
    getattr(libical, name).restype = ctypes.c_void_p
libical.icalparser_parse_string.argtypes = [ctypes.c_char_p]
libical.icalrestriction_check.argtypes = [ctypes.c_void_p]
libical.icalcomponent_count_errors.argtypes = [ctypes.c_void_p]
libical.icalcomponent_as_ical_string_r.argtypes = [ctypes.c_void_p]
libical.icalcomponent_as_ical_string_r.restype = ctypes.c_char_p


def ask_libical(text):
    root = libical.icalparser_parse_string(text.encode())
    if not root:
        return {"keepsRules": False, "errors": ["not parsed"]}
    parse_errors = libical.icalcomponent_count_errors(root)
    keeps = libical.icalrestriction_check(root)
    written = libical.icalcomponent_as_ical_string_r(root).decode("utf-8", "replace").replace("\r\n ", "")
    errors = [line for line in written.split("\r\n") if line.startswith("X-LIC-ERROR")]
    return {"keepsRules": keeps == 1, "errors": errors or ["%d errors" % parse_errors] * (parse_errors > 0)}


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def ask_icalendar(text):
    try:
        calendar = icalendar.Calendar.from_ical(text)
        events = [
            {
                "uid": str(event["UID"]),
                "start": utc(event.decoded("DTSTART")),
                "end": utc(event.decoded("DTEND")),
                "summary": str(event.get("SUMMARY", "")),
                "status": str(event.get("STATUS", "")),
                "properties": sorted(event.keys()),
                "attendees": [str(a) for a in (lambda v: v if isinstance(v, list) else [v])(event.get("ATTENDEE", []))],
                "name": str(event["ATTENDEE"].params.get("CN", "")) if "ATTENDEE" in event else None,
            }
            for event in calendar.walk("VEVENT")
        ]
    except Exception as error:  # a fault of any kind is an answer
        return {"errors": ["%s: %s" % (type(error).__name__, error)], "events": []}
    return {"errors": [str(fault) for part in calendar.walk() for fault in getattr(part, "errors", [])], "events": events}


def ask_vobject(text):
    try:
        calendar = vobject.readOne(text)
        calendar.validate(raiseException=True)
        events = [
            {
                "start": utc(event.dtstart.value),
                "end": utc(event.dtend.value),
                "uid": event.uid.value,
                "summary": event.summary.value if hasattr(event, "summary") else "",
                "description": event.description.value if hasattr(event, "description") else "",
            }
            for event in calendar.contents.get("vevent", [])
        ]
    except Exception as error:
        return {"errors": ["%s: %s" % (type(error).__name__, error)], "events": []}
    return {"errors": [], "events": events}


files = json.load(sys.stdin)
asked = {"libical": ask_libical, "icalendar": ask_icalendar, "vobject": ask_vobject}
json.dump({name: {judge: ask(text) for judge, ask in asked.items()} for name, text in files.items()}, sys.stdout)
