"""Patience with hosts: a pace for each, a few tries, and Retry-After honoured."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from prisoncount.errors import Unreachable

from .exchange import Answer, Broken, Client, Limits

AGAIN = {429, 500, 502, 503, 504}


class Hosts:
    """What one run knows of the hosts it asks. `sleep` and `clock` are time.sleep and time.monotonic."""

    def __init__(
        self, client: Client, limits: Limits, sleep: Callable[[float], None], clock: Callable[[], float]
    ) -> None:
        self._client, self._limits = client, limits
        self._sleep, self._clock = sleep, clock
        self._next: dict[str, float] = {}
        self._closed: dict[str, str] = {}

    def ask(self, url: str, headers: Mapping[str, str], *, pace: float, keep: Callable[[Answer], None]) -> Answer:
        """The answer of a host, at most once every `pace` seconds.

        Broken connections and answers that mean "later" are asked again, as late as they ask; `keep` is given
        the answers that were not the last. A host that asks for a longer wait than we have is left alone for
        the run.
        """
        host = urlsplit(url).netloc
        for attempt in range(1, self._limits.tries + 1):
            if host in self._closed:
                raise Unreachable(f"{url}: not asked: {self._closed[host]}", url=url)
            self._wait(host, pace)
            pause, last = self._limits.backoff * 2 ** (attempt - 1), attempt == self._limits.tries
            try:
                answer = self._client.exchange(url, headers)
            except Broken:
                if last:
                    raise
            else:
                asked = retry_after(answer) if answer.status in AGAIN else 0.0
                if asked > self._limits.longest_wait:
                    self._closed[host] = f"{host} asks with {answer.status} to be left alone for {asked:.0f} s"
                if last or answer.status not in AGAIN or host in self._closed:
                    return answer
                keep(answer)
                pause = asked or pause
            self._sleep(pause)
        raise Unreachable(f"{url}: not asked, because the limits allow no try", url=url)

    def _wait(self, host: str, pace: float) -> None:
        pause = self._next.get(host, 0.0) - self._clock()
        if pause > 0:
            self._sleep(pause)
        self._next[host] = self._clock() + pace


def retry_after(answer: Answer) -> float:
    """Seconds the server asks us to wait, be it a number or a date.

    0 where it says nothing that can be read.
    """
    from urllib3.exceptions import HTTPError
    from urllib3.util import Retry

    value = answer.header("Retry-After")
    try:
        return max(0.0, Retry().parse_retry_after(value)) if value else 0.0
    except (HTTPError, ValueError, OverflowError):
        return 0.0
