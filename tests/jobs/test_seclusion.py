"""A child that runs engines reaches nothing but this machine."""

import subprocess
import sys

TRIES = """
import socket
from speechstudio.jobs.seclusion import stay_offline
stay_offline()
server = socket.create_server(("127.0.0.1", 0))
socket.create_connection(server.getsockname()).close()
one, other = socket.socketpair()
socket.getaddrinfo("localhost", 80)
for act in (
    lambda: socket.create_connection(("192.0.2.1", 80), timeout=1),
    lambda: socket.getaddrinfo("example.org", 80),
    lambda: socket.gethostbyname("example.org"),
    lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 53)),
):
    try:
        act()
    except ConnectionRefusedError as error:
        print(error)
"""


def test_others_are_refused_and_this_machine_is_not() -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", TRIES], capture_output=True, text=True, check=True
    )
    assert done.stdout.count("engines do not connect to anything") == 4
