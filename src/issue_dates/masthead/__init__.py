"""From print to an Issue: tokens, terms, parts, groups, readings."""

from issue_dates.masthead.read import find_mastheads, parse_masthead, read_masthead
from issue_dates.masthead.reading import FIELDS, Diagnostic, Part, Reading, Span, issue_fields

__all__ = [
    "FIELDS",
    "Diagnostic",
    "Part",
    "Reading",
    "Span",
    "find_mastheads",
    "issue_fields",
    "parse_masthead",
    "read_masthead",
]
