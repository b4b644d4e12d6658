#!/usr/bin/env python3
"""Writes crates/core/src/time/holidays.txt from the PyPI package `holidays` (MIT): the public holidays of every
country and subdivision it knows, 2024 to 2036, in the language of the place.

    python3 -m venv .cache/holidays && .cache/holidays/bin/pip install holidays==0.109
    .cache/holidays/bin/python tools/holiday_tables.py

A section begins with `@IT 2024 2036` (the country, the first and the last year known) or `@IT-MI 2024 2036` (what that
subdivision has besides). A line is the name, a tab,
and the days as numbers since 2024-01-01.
"""
import datetime
import pathlib
import re
from importlib.metadata import version

import holidays

FIRST, LAST = 2024, 2036
ORIGIN = datetime.date(FIRST, 1, 1)
OUT = pathlib.Path(__file__).parent.parent / "crates/core/src/time/holidays.txt"


def years(country):
    entity = getattr(holidays, country)
    return max(FIRST, entity.start_year), min(LAST, entity.end_year)


def named_days(country, subdivision=None):
    first, last = years(country)
    language = getattr(holidays, country).default_language
    found = holidays.country_holidays(country, subdiv=subdivision, years=range(first, last + 1), language=language)
    days = {}
    for day, names in found.items():
        for name in names.split("; "):
            name = re.sub(r"\s+", " ", name).strip()
            days.setdefault(name, set()).add((day - ORIGIN).days)
    return days


def section(head, days):
    first, last = years(head[:2])
    lines = [f"@{head} {first} {last}"]
    for name, numbers in sorted(days.items(), key=lambda item: (min(item[1]), item[0])):
        lines.append(f"{name}\t{' '.join(str(number) for number in sorted(numbers))}")
    return lines


def without(days, known):
    rest = {name: numbers - known for name, numbers in days.items()}
    return {name: numbers for name, numbers in rest.items() if numbers}


def main():
    lines = [f"# {FIRST} {LAST} from the PyPI package holidays {version('holidays')}, MIT: see holidays.LICENSE"]
    for country, subdivisions in sorted(holidays.list_supported_countries(include_aliases=False).items()):
        national = named_days(country)
        if not national:
            continue
        lines += section(country, national)
        known = set().union(*national.values())
        for subdivision in sorted(subdivisions):
            own = without(named_days(country, subdivision), known)
            if own:
                lines += section(f"{country}-{subdivision}", own)
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{OUT.name}: {len(lines)} lines, {OUT.stat().st_size // 1024} kB")


main()
