"""robots.txt as RFC 9309 has it: no file, no rules; a file that cannot be had, no visit."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from prisoncount.errors import Refused, SourceError, Unreachable

from .exchange import Answer

LIMIT = 500_000  # bytes that RFC 9309 asks a robot to read


class Robots:
    """The rules of every host met in one run, asked for once."""

    def __init__(self, agent: str, fetch: Callable[[str], Answer]) -> None:
        self._agent, self._fetch = agent, fetch
        self._rules: dict[str, _Rules | SourceError] = {}

    def delay(self, url: str) -> float:
        """Seconds to keep between two requests to the host.

        Raises Refused where `url` is not to be fetched.
        """
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._rules:
            self._rules[site] = self._read(f"{site}/robots.txt")
        rules = self._rules[site]
        if isinstance(rules, SourceError):
            raise type(rules)(f"{url}: not fetched: {rules}", url=url)
        if not rules.allows(url):
            message = (
                f"{url}: {site}/robots.txt asks robots not to fetch this page; choose another page, "
                "or set robots = false for this source with the site's consent"
            )
            raise Refused(message, url=url)
        return rules.delay

    def _read(self, url: str) -> _Rules | SourceError:
        try:
            answer = self._fetch(url)
        except Unreachable as error:
            return error
        except SourceError as error:
            return Refused(f"robots.txt cannot be read, which RFC 9309 counts as a no ({error})", url=url)
        if answer.status >= 500 or answer.status == 429:
            return Refused(f"{url} answered {answer.status}, which RFC 9309 counts as a no; look again later", url=url)
        return _Rules(answer.body[:LIMIT].decode("utf-8", "replace") if 200 <= answer.status < 300 else "", self._agent)


class _Rules:
    def __init__(self, text: str, agent: str) -> None:
        from protego import Protego

        self._rules, self._agent = Protego.parse(text), agent
        self.delay = float(self._rules.crawl_delay(agent) or 0)

    def allows(self, url: str) -> bool:
        return bool(self._rules.can_fetch(url, self._agent))
