"""schema.org, as JSON-LD for a web page: `PublicationIssue`, part of a `PublicationVolume`, part of a `Periodical`.

schema.org has no place for a Hijri date. What is printed and has no property is an `identifier` of the issue, each a
`PropertyValue`; an interval of Gregorian dates is its `temporalCoverage`. No character of the text can close a
`<script>` element.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from issue_dates.errors import InvalidValueError
from issue_dates.export import edtf
from issue_dates.export.dates import CALENDAR, gregorian
from issue_dates.export.record import COMPUTED, fields_of, identifier, issue_of
from issue_dates.export.text import json_safe, language_tag, parsed_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from issue_dates.calendars import Calendar
    from issue_dates.export.dates import Dating
    from issue_dates.values import Issue

HEAD, BETWEEN, TAIL = "[\n", ",\n", "\n]\n"

CONTEXT = "https://schema.org"


def to_dict(
    issue: Issue,
    *,
    language: str | None = None,
    calendar: str | Calendar = CALENDAR,
    key: str | None = None,
    flat: bool = False,
) -> dict[str, Any]:
    """Return the description as a dictionary: each thing inside the one it belongs to, or `flat`, in one `@graph`.

    >>> from issue_dates import Enumeration, Issue, Numbering
    >>> from issue_dates.export import schema_org
    >>> description = schema_org.to_dict(Issue("al-Muqtabas", Enumeration(Numbering(6), Numbering(1))))
    >>> description["isPartOf"]["isPartOf"]["name"]
    'al-Muqtabas'
    """
    nodes = _nodes(issue, language, calendar)
    if not flat:
        whole: dict[str, Any] = {}
        for node in reversed(nodes):
            whole = {**node, "isPartOf": whole} if whole else node
        return {"@context": CONTEXT, **whole}
    names = [f"#{key or identifier(issue)}{'' if not n else '-' + node['@type']}" for n, node in enumerate(nodes)]
    graph = [
        {"@id": name, **node, **({"isPartOf": {"@id": above}} if above else {})}
        for name, above, node in zip(names, [*names[1:], None], nodes, strict=True)
    ]
    return {"@context": CONTEXT, "@graph": graph}


def _nodes(issue: Issue, language: str | None, calendar: str | Calendar) -> list[dict[str, Any]]:
    """Return the issue, its volume and its periodical, as far as they are printed."""
    dating = gregorian(issue, calendar)
    fields = fields_of(issue)
    number, volume = fields.pop("number", None), fields.pop("volume", None)
    node: dict[str, Any] = {"@type": "PublicationIssue"}
    if number:
        node["issueNumber"] = number
    node |= _date_properties(issue, dating, calendar)
    if dating and dating.calendar:
        fields[COMPUTED] = dating.calendar
    elif dating and node.get("datePublished") == fields.get("date_gregorian"):
        fields.pop("date_gregorian", None)
    if fields:
        node["identifier"] = [{"@type": "PropertyValue", "propertyID": k, "value": v} for k, v in fields.items()]
    nodes = [node]
    if volume:
        nodes.append({"@type": "PublicationVolume", "volumeNumber": volume})
    if issue.title:
        tag = language_tag(issue.title, language)
        nodes.append({"@type": "Periodical", "name": issue.title, **({"inLanguage": tag} if tag else {})})
    return nodes


def _date_properties(issue: Issue, dating: Dating | None, calendar: str | Calendar) -> dict[str, str]:
    if dating is None or not dating.is_whole:
        return {}
    if "/" in dating.edtf():
        return {"temporalCoverage": edtf.dump(issue, calendar=calendar)}
    return {"datePublished": dating.edtf()}


def dump(
    issue: Issue,
    *,
    language: str | None = None,
    calendar: str | Calendar = CALENDAR,
    key: str | None = None,
    flat: bool = False,
) -> str:
    r"""Return the description as one line of JSON that can stand inside HTML as it is.

    >>> from issue_dates import Issue
    >>> from issue_dates.export import schema_org
    >>> "</script>" in schema_org.dump(Issue("</script>"))
    False
    """
    description = to_dict(issue, language=language, calendar=calendar, key=key, flat=flat)
    return _html_safe(json_safe(json.dumps(description, ensure_ascii=False)))


def _html_safe(text: str) -> str:
    """Escape what HTML, or JavaScript before 2019, would not take for text (WHATWG HTML, 4.12.1.3)."""
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def load(data: str | bytes | Mapping[str, Any]) -> Issue:
    """Return the issue that a description tells of, nested or flat.

    >>> from issue_dates import Enumeration, Issue, Numbering
    >>> from issue_dates.export import schema_org
    >>> issue = Issue("al-Muqtabas", Enumeration(Numbering(6), Numbering(1)))
    >>> schema_org.load(schema_org.dump(issue, flat=True)) == issue
    True

    Raises `InvalidValueError` for what is not JSON, or holds no `PublicationIssue`.
    """
    nodes = _chain(parsed_json(data, "JSON-LD"))
    issue = nodes[0]
    fields: dict[str, Any] = {
        str(one.get("propertyID")): one.get("value") for one in _list(issue.get("identifier")) if isinstance(one, dict)
    }
    if issue.get("issueNumber") is not None:
        fields["number"] = issue["issueNumber"]
    volume = next((node["volumeNumber"] for node in nodes if "volumeNumber" in node), None)
    if volume is not None:
        fields["volume"] = volume
    if COMPUTED not in fields:
        date = str(issue.get("datePublished") or issue.get("temporalCoverage") or "")
        fields.setdefault("date_gregorian", date[:10] if "/" not in date else date)
    name = next((node["name"] for node in nodes if "Periodical" in _list(node.get("@type")) and "name" in node), None)
    return issue_of(fields, name)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _chain(data: Any) -> list[dict[str, Any]]:
    """Return the issue and what it is part of, upwards."""
    graph = [
        node for node in _list(data.get("@graph", data) if isinstance(data, dict) else data) if isinstance(node, dict)
    ]
    by_id = {node["@id"]: node for node in graph if isinstance(node.get("@id"), str)}
    node = next((one for one in graph if "PublicationIssue" in _list(one.get("@type"))), None)
    if node is None:
        raise InvalidValueError("expected a PublicationIssue", field="data", value=data)
    chain: list[dict[str, Any]] = []
    while isinstance(node, dict) and len(chain) < 4:
        chain.append(node)
        above = node.get("isPartOf")
        name = above.get("@id") if isinstance(above, dict) else None
        node = by_id.get(name, above) if isinstance(name, str) else above
    return chain


def split(text: str) -> Iterator[Mapping[str, Any]]:
    """Yield each description of a file: of an array, or the one that it holds.

    >>> from issue_dates.export import schema_org
    >>> len(list(schema_org.split('[{"@type": "PublicationIssue"}, {"@type": "PublicationIssue"}]')))
    2
    """
    data = parsed_json(text, "JSON-LD")
    yield from data if isinstance(data, list) else [data]
