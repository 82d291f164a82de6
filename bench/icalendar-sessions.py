"""Makes a calendar of so many sessions with python-icalendar and prints how many milliseconds that took.
Debian: python3-icalendar."""

import sys
import time
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar

ZONE = ZoneInfo("Asia/Bangkok")
STAMP = datetime(2017, 11, 27, 2, tzinfo=timezone.utc)


def make(count):
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Plenary//Workshop agenda//EN")
    calendar.add("name", "Workshop")
    zone = icalendar.Timezone()
    zone.add("tzid", "Asia/Bangkok")
    standard = icalendar.TimezoneStandard()
    standard.add("dtstart", datetime(1970, 1, 1))
    standard.add("tzoffsetfrom", timedelta(hours=7))
    standard.add("tzoffsetto", timedelta(hours=7))
    zone.add_component(standard)
    calendar.add_component(zone)
    for i in range(count):
        start = datetime(2017, 11, 27, 9, tzinfo=ZONE) + timedelta(minutes=10 * i)
        event = icalendar.Event()
        event.add("uid", "0192f000-0000-7000-8000-%012d@sessions.plenary.invalid" % i)
        event.add("sequence", 1)
        event.add("dtstamp", STAMP)
        event.add("dtstart", start)
        event.add("dtend", start + timedelta(minutes=5))
        event.add("summary", "Session %d: national action plans, regional and local แผน" % i)
        event.add("transp", "OPAQUE")
        event.add("location", "Main hall, Venue")
        event.add(
            "description",
            "An abstract of some length that says what the session is for; and what comes of it, in two lines.\nSecond line.",
        )
        event.add("categories", ["plenary"])
        event.add("url", "https://plenary.example/w/bangkok/agenda")
        event.add("status", "CONFIRMED")
        event.add("last-modified", STAMP)
        event.add("class", "PUBLIC")
        calendar.add_component(event)
    return calendar.to_ical()


make(50)
began = time.perf_counter()
make(int(sys.argv[1]))
print((time.perf_counter() - began) * 1000)
