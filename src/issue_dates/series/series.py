"""`infer_series` and `Series`: what a run of issues proves, asked question by question."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any

from issue_dates.series import marc
from issue_dates.series.agreement import astray, disagreements, wrong_weekdays
from issue_dates.series.changes import lasting_jumps
from issue_dates.series.findings import Finding, in_order, name_of
from issue_dates.series.gaps import gaps_of, numbered_gaps
from issue_dates.series.inference import account_for, is_borne_out
from issue_dates.series.misprints import judge
from issue_dates.series.moves import weekday_moves
from issue_dates.series.observation import Range, observe
from issue_dates.series.placing import places_of
from issue_dates.series.prediction import Expected, Predictor
from issue_dates.series.report import report_of, sentence, steps_fitting
from issue_dates.series.running import apart
from issue_dates.series.timeline import marks
from issue_dates.series.volumes import find_turn, volume_findings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from os import PathLike

    from issue_dates.calendars import Calendar
    from issue_dates.series.evidence import CalendarEvidence
    from issue_dates.series.findings import Gap
    from issue_dates.series.gaps import Between
    from issue_dates.series.inference import Account
    from issue_dates.series.numbering import Count
    from issue_dates.series.placing import Place
    from issue_dates.series.rule import Rule
    from issue_dates.series.timeline import Mark
    from issue_dates.series.volumes import Turn
    from issue_dates.values import Issue, Reckoning


def infer_series(issues: Iterable[Issue], calendar: Calendar | str | None = None) -> Series:
    """Find the issuing rule of a run, its gaps and misprints, and the calendar its printer used.

    >>> from issue_dates import Chronology, Enumeration, HijriMonth, Issue, Numbering, infer_series
    >>> run = [
    ...     Issue("al-Haqa'iq", Enumeration(Numbering(1), Numbering(n)), Chronology(hijri=HijriMonth(1329, n)))
    ...     for n in (1, 2, 3, 5, 6, 7, 8)
    ... ]
    >>> series = infer_series(run)
    >>> series.frequency, series.runs_in, [gap.missing for gap in series.gaps()]
    ('m', 'hijri', [1])

    The issues may come in any order, some missing, some twice, some misprinted. `calendar` is the Hijri calendar to
    read by; without it, it is the one that explains the printed pairs of dates best, and `umm-al-qura` where there
    are none. Too few issues give a weaker answer or none.

    Raises `UnknownNameError` for a calendar that does not exist.
    """
    return Series(account_for(tuple(issues), calendar))


class Series:
    """A run of issues and what it proves; made by `infer_series`.

    >>> import datetime
    >>> from issue_dates import Chronology, Enumeration, Issue, Numbering, infer_series
    >>> run = [
    ...     Issue(None, Enumeration(None, Numbering(n)), Chronology(gregorian=datetime.date(1892, 8, 23 + 7 * n)))
    ...     for n in (0, 1)
    ... ] + [Issue(None, Enumeration(None, Numbering(2)), Chronology(gregorian=datetime.date(1892, 9, 6)))]
    >>> str(infer_series(run))
    'perhaps a weekly, on Tuesdays in 3 of 3 (2 of 2 steps fit), numbered continuously; 3 issues seen, none missing'
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self._stretches = [stretch for stretch in account.stretches if is_borne_out(stretch)]

    def __str__(self) -> str:
        return self.sentence

    def __repr__(self) -> str:
        return f"<Series: {self.sentence}>"

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The issues, as they were given.

        >>> from issue_dates import infer_series
        >>> infer_series([]).issues
        ()
        """
        return self._account.issues

    @cached_property
    def sentence(self) -> str:
        """The rule in one sentence, with its evidence."""
        return sentence(self._account, self._between)

    @property
    def rule(self) -> Rule | None:
        """The rule at the end of the run; `None` where there is too little evidence.

        >>> from issue_dates import infer_series
        >>> print(infer_series([]).rule)
        None
        """
        return self._stretches[-1].rule if self._stretches else None

    @property
    def frequency(self) -> str | None:
        """How often the periodical comes out at the end of the run: a MARC code, `z` for "every n days".

        >>> from issue_dates import Chronology, Enumeration, HijriMonth, Issue, Numbering, infer_series
        >>> months = [Chronology(hijri=HijriMonth(1329, n)) for n in range(1, 9)]
        >>> run = [Issue(None, Enumeration(None, Numbering(n)), month) for n, month in enumerate(months, 1)]
        >>> infer_series(run).frequency, infer_series(run).runs_in
        ('m', 'hijri')
        """
        return self.rule.frequency if self.rule else None

    @property
    def runs_in(self) -> Reckoning | None:
        """The reckoning whose months the run steps by; `gregorian` also for weeks and days.

        >>> from issue_dates import infer_series
        >>> print(infer_series([]).runs_in)
        None
        """
        return self.rule.runs_in if self.rule else None

    @property
    def numbering(self) -> str | None:
        """`restarting` or `continuous`; `None` where no volume turns.

        >>> from issue_dates import infer_series
        >>> print(infer_series([]).numbering)
        None
        """
        return self._account.style

    @property
    def numbers_per_volume(self) -> int | None:
        """How many numbers make a volume, where it is always the same.

        >>> from issue_dates import infer_series
        >>> print(infer_series([]).numbers_per_volume)
        None
        """
        counting = self._account.counting
        return counting.size if counting.regular else None

    @property
    def calendar(self) -> str:
        """The name of the Hijri calendar that the run is read by.

        >>> from issue_dates import infer_series
        >>> infer_series([]).calendar
        'umm-al-qura'
        """
        return self._account.calendar.name

    @property
    def rrule(self) -> str | None:
        """The rule as RFC 5545 writes it, with the `RSCALE` of RFC 7529 for another calendar than the Gregorian.

        >>> from issue_dates import Chronology, Enumeration, HijriMonth, Issue, Numbering, infer_series
        >>> months = [Chronology(hijri=HijriMonth(1329, n)) for n in range(1, 9)]
        >>> run = [Issue(None, Enumeration(None, Numbering(n)), month) for n, month in enumerate(months, 1)]
        >>> infer_series(run).rrule
        'RSCALE=ISLAMIC-UMALQURA;FREQ=MONTHLY'
        """
        return self.rule.rrule(self.calendar) or None if self.rule else None

    @property
    def evidence(self) -> dict[str, Count]:
        """How many of how many bear each conclusion out: steps, days, sizes of volumes, restarts.

        >>> from issue_dates import Chronology, Enumeration, HijriMonth, Issue, Numbering, infer_series
        >>> months = [Chronology(hijri=HijriMonth(1329, n)) for n in range(1, 9)]
        >>> run = [Issue(None, Enumeration(None, Numbering(n)), month) for n, month in enumerate(months, 1)]
        >>> str(infer_series(run).evidence["steps"])
        '7 of 7'
        """
        if not self._stretches:
            return {}
        last = self._stretches[-1]
        return {
            "steps": steps_fitting(last),
            "days": last.on_anchor,
            "numbers_per_volume": last.counting.evidence,
            "restarts": self._account.restarts,
        }

    @cached_property
    def _reading(self) -> tuple[list[Place], list[Finding]]:
        """The places of all issues, put right by the judgements on those that fall out."""
        places = places_of(self._account)
        findings = list(lasting_jumps(places))
        findings += judge(self._account, places)
        return places, findings

    @property
    def _places(self) -> list[Place]:
        return self._reading[0]

    @cached_property
    def _turn(self) -> Turn | None:
        return find_turn(self._account) if self.numbers_per_volume is None else None

    @cached_property
    def _predictor(self) -> Predictor:
        titles = {issue.title for issue in self.issues}
        return Predictor(self._account.reckoner, self._turn, titles.pop() if len(titles) == 1 else None)

    @cached_property
    def _between(self) -> list[Between]:
        return gaps_of(self._places)

    def gaps(self) -> tuple[Gap, ...]:
        """Return what is absent, in order: missing issues, and pauses in which the numbering waited.

        >>> from issue_dates import infer_series
        >>> infer_series([]).gaps()
        ()
        """
        if not self._account.stretches:
            return tuple(numbered_gaps(self._account.run, self._account.volumes, self._account.counting))
        return tuple(between.gap for between in self._between)

    def missing(self) -> tuple[Expected, ...]:
        """Return each missing issue with its number and the dates that the rule calls for.

        >>> from issue_dates import Chronology, Enumeration, GregorianMonth, Issue, Numbering, infer_series
        >>> run = [
        ...     Issue(None, Enumeration(None, Numbering(n)), Chronology(gregorian=GregorianMonth(1910, n)))
        ...     for n in (1, 2, 3, 5, 6)
        ... ]
        >>> [str(expected.issue.chronology.gregorian) for expected in infer_series(run).missing()]
        ['1910-04']
        """
        return tuple(expected for between in self._between for expected in self._predictor.between(between))

    def misprints(self) -> tuple[Finding, ...]:
        """Return what cannot be right, in order of the run: misprints, jumps, contradicting dates, duplicates.

        >>> from issue_dates import infer_series
        >>> infer_series([]).misprints()
        ()
        """
        return self._misprints

    @cached_property
    def _misprints(self) -> tuple[Finding, ...]:
        account, (places, told) = self._account, self._reading
        found = list(told)
        found += apart(places, told)
        found += disagreements(account, places)
        found += wrong_weekdays(account, places)
        found += volume_findings(account)
        found += astray(account, places)
        found += self._copies()
        return in_order(found, [one.index for one in account.run])

    def _copies(self) -> Iterator[Finding]:
        for one in self._account.run:
            copies = [index for index in one.copies if _key(self.issues[index]) == _key(one.issue)]
            if copies and one.enumerated:
                message = f"{name_of(one.issue)} is there {len(copies) + 1} times"
                yield Finding("duplicate", self.issues[copies[0]], copies[0], message)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The misprints, and where the rule changes.

        >>> from issue_dates import infer_series
        >>> infer_series([]).findings
        ()
        """
        return (*self._rule_changes(), *self.misprints())

    def _rule_changes(self) -> Iterator[Finding]:
        for before, after in zip(self._stretches, self._stretches[1:], strict=False):
            one = after.run[0]
            message = f"{before.rule} until here, {after.rule} from here on"
            yield Finding("rule-change", one.issue, one.index, message)
        for stretch in self._stretches:
            yield from weekday_moves(stretch, self._account.reckoner)

    def calendar_evidence(self) -> tuple[CalendarEvidence, ...]:
        """Return how well each Hijri calendar explains the printed pairs of days, the best one first.

        >>> from issue_dates import infer_series
        >>> infer_series([]).calendar_evidence()
        ()
        """
        return self._account.evidence

    def predict(self, n: int = 1) -> tuple[Expected, ...]:
        """Return the next `n` issues after the last one; nothing, where the run shows no rule.

        >>> from issue_dates import infer_series
        >>> infer_series([]).predict(3)
        ()
        """
        sure = [place for place in self._places if place.stands and place.slot is not None]
        if self.rule is None or not sure:
            return ()
        # Not the last one printed: a misdated issue stands there, though its place is among the others.
        last = max(sure, key=lambda place: (place.stretch.start, place.slot or 0, place.at))
        return tuple(self._predictor.after(last, n))

    def expected(self, what: dt.date | Issue) -> Expected | None:
        """Return the issue that a day should have brought, or what an issue should print.

        An issue is looked up by its numbers, and by its date where it prints none; `None` where no rule tells.

        >>> import datetime
        >>> from issue_dates import Chronology, Enumeration, GregorianMonth, Issue, Numbering, infer_series
        >>> run = [
        ...     Issue(None, Enumeration(None, Numbering(n)), Chronology(gregorian=GregorianMonth(1910, n)))
        ...     for n in (1, 2, 3, 5, 6)
        ... ]
        >>> str(infer_series(run).expected(datetime.date(1910, 4, 20)).issue.enumeration.number)
        '4'
        """
        if self.rule is None:
            return None
        if isinstance(what, dt.date):
            return self._on(what.toordinal())
        one = observe([what], self._account.reckoner)[0]
        if one.number is None and one.whole is None:
            days = [printed.days for printed in one.dates.values() if printed.days]
            return self._on(min(days, key=lambda found: found.width).first) if days else None
        return self._numbered(one.volume, one.number, one.whole)

    def _on(self, day: int) -> Expected | None:
        sure = [place for place in self._places if place.stands and place.slot is not None and place.one.day]
        if not sure:
            return None
        near = min(sure, key=lambda place: abs((place.one.day or 0) - day))
        rule = near.stretch.rule
        where = self._account.reckoner.place(rule.runs_in, day) if rule.months else day
        if where is None or near.slot is None:
            return None
        return self._predictor.at(near, rule.slots(where).first - near.slot)

    def _numbered(self, volume: int | None, number: Range | None, whole: Range | None) -> Expected | None:
        """Count from the issue whose number is nearest."""
        best: tuple[int, Place] | None = None
        for place in self._places:
            if place.position is None or not place.stands or place.slot is None:
                continue
            if place.one.whole is not None and whole is not None:
                steps = whole.first - place.one.whole.first
            elif number is not None:
                steps = place.stretch.counting.position(volume, number).first - place.position.first
            else:
                continue
            if best is None or abs(steps) < abs(best[0]):
                best = steps, place
        return None if best is None else self._predictor.at(best[1], best[0])

    def timeline(self) -> tuple[Mark, ...]:
        """Return the marks of a chart of the run: issues, missing ones, misprints and pauses, each in its volume.

        >>> from issue_dates import infer_series
        >>> infer_series([]).timeline()
        ()
        """
        return tuple(marks(self._places, self.missing(), self._between, self.misprints()))

    def plot(self, path: str | PathLike[str]) -> None:
        """Draw the run into an SVG or PNG file, one row for each volume; `issue_dates.series.plot` has more.

        >>> from issue_dates import infer_series
        >>> infer_series([]).plot("run.gif")
        Traceback (most recent call last):
        issue_dates.errors.InvalidValueError: a picture is .svg or .png, not 'run.gif'

        Raises `ImportError` without matplotlib, which `pip install "issue-dates[plot]"` brings.
        """
        from issue_dates.series.plot import draw

        draw(self, path)

    def marc_pattern(self) -> list[tuple[str, str]]:
        """Return the subfields of MARC field 853: captions, numbering, frequency.

        >>> from issue_dates import infer_series
        >>> infer_series([]).marc_pattern()
        [('8', '1'), ('a', 'no.'), ('i', '(year)'), ('j', '(month)')]
        """
        return marc.pattern(self._account, self._turn)

    def marc_holdings(self) -> list[list[tuple[str, str]]]:
        """Return the subfields of one MARC field 863 for each unbroken row of issues.

        >>> from issue_dates import infer_series
        >>> infer_series([]).marc_holdings()
        []
        """
        return marc.holdings(self._places, self.runs_in or "gregorian")

    def to_dict(self) -> dict[str, Any]:
        """Return the whole report as JSON holds it.

        >>> from issue_dates import infer_series
        >>> infer_series([]).to_dict()["sentence"]
        'too little evidence for a rule in 0 issues'
        """
        return report_of(self, self._stretches)


def _key(issue: Issue) -> tuple[object, ...]:
    levels = issue.enumeration
    return levels.volume, levels.number, levels.whole_number
