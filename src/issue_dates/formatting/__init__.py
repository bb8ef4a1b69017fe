"""From an issue back to a line of print, in any language of the lexicons."""

from issue_dates.formatting.dates import format_date
from issue_dates.formatting.issues import STYLES, format_issue

__all__ = ["STYLES", "format_date", "format_issue"]
