"""Rules that several languages share: written once, made for each language from its words."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

from speechstudio.normalization.european.phrasebook import Phrasebook, Phrasebooks
from speechstudio.normalization.rules import Reading, Rule
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

PhrasedReader = Callable[[Phrasebook, Site], Reading | str | None]
"""Reads a match with the words of a language and region."""
Starts = Collection[str] | Callable[[Phrasebook], Collection[str]]
"""Anchors, or how to know them from the words of the language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Template:
    name: str
    semiotic_class: SemioticClass
    starts: Starts
    pattern: str
    score: float
    flags: int
    read: PhrasedReader

    def rule(self, phrasebooks: Phrasebooks) -> Rule:
        """Make the rule of one language."""
        read = self.read
        return Rule(
            name=self.name,
            semiotic_class=self.semiotic_class,
            starts=frozenset(
                self.starts(phrasebooks("")) if callable(self.starts) else self.starts
            ),
            pattern=self.pattern,
            read=lambda site: read(phrasebooks(site.region), site),
            score=self.score,
            flags=self.flags,
        )


@dataclass(slots=True)
class TemplateBook:
    """The shared rules of one module; like a `RuleBook` whose readers get a `Phrasebook` too."""

    templates: list[_Template] = field(default_factory=list)

    def rule(
        self,
        name: str,
        semiotic_class: SemioticClass,
        *,
        starts: Starts,
        pattern: str,
        score: float,
        flags: int = 0,
    ) -> Callable[[PhrasedReader], PhrasedReader]:
        """Register a reader; the arguments are as in `Rule`."""

        def register(read: PhrasedReader) -> PhrasedReader:
            self.templates.append(
                _Template(
                    name=name,
                    semiotic_class=semiotic_class,
                    starts=starts,
                    pattern=pattern,
                    score=score,
                    flags=flags,
                    read=read,
                )
            )
            return read

        return register

    def rules(self, phrasebooks: Phrasebooks, *, without: Iterable[str] = ()) -> list[Rule]:
        """Make the rules of a language, except those named."""
        left_out = frozenset(without)
        return [t.rule(phrasebooks) for t in self.templates if t.name not in left_out]
