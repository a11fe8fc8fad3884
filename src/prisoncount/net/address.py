"""Which addresses may be fetched at all.

Http and https, and nothing inside our own network unless the monitor says so.
"""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

from prisoncount.errors import Refused, Unreachable


def check(url: str, *, private: bool) -> None:
    """Refused for any scheme but http(s) and for hosts that resolve to this machine or its network.

    The name is resolved here and once more by the connection: a name server that changes its answer between
    the two (DNS rebinding) gets past this check. Behind a proxy the proxy resolves, so only addresses written
    as numbers are checked.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError as error:
        raise Refused(f"{url}: not an address that can be fetched ({error})", url=url) from None
    if parts.scheme not in {"http", "https"}:
        raise Refused(
            f"{url}: only http and https addresses are fetched, not {parts.scheme or 'a bare name'}:", url=url
        )
    if not host:
        raise Refused(f"{url}: the address names no host", url=url)
    if private:
        return
    for address in _resolve(url, host, port):
        if not address.is_global or address.is_multicast:
            raise Refused(
                f"{url}: {host} is {address}, inside a private network; "
                "if that is meant, set private = true for this source",
                url=url,
            )


def _resolve(url: str, host: str, port: int) -> list[ipaddress.IPv4Address | ipaddress.IPv6Address]:
    try:
        return [_plain(ipaddress.ip_address(host))]
    except ValueError:
        pass
    if _proxied(url):
        return [ipaddress.IPv4Address("127.0.0.1")] if host.rstrip(".").lower().endswith("localhost") else []
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or error
        message = f"{url}: the name {host} cannot be resolved ({reason}); check the address and the network"
        raise Unreachable(message, url=url) from None
    return [_plain(ipaddress.ip_address(str(entry[4][0]).split("%")[0])) for entry in found]


def _plain(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    """An IPv4 address in IPv6 clothes is judged as what it is."""
    return getattr(address, "ipv4_mapped", None) or address


def _proxied(url: str) -> bool:
    from requests.utils import get_environ_proxies, select_proxy

    return bool(select_proxy(url, get_environ_proxies(url)))
