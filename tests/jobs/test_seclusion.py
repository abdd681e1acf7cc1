"""A child that runs engines reaches nothing but this machine."""

import subprocess
import sys

from speechstudio.jobs.seclusion import reach_from_arguments, reach_to_arguments

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


REACH = """
import socket, sys
from speechstudio.jobs.seclusion import reach_from_arguments, stay_offline
stay_offline(but_for=reach_from_arguments(sys.argv[1:]))
def reach(host, port, kind=socket.SOCK_STREAM):
    with socket.socket(type=kind) as line:
        line.setblocking(False)
        line.connect_ex((host, port))
reach("192.0.2.1", 10200)
socket.getaddrinfo("192.0.2.1", 10200)
print("reached")
stay_offline(but_for=[("192.0.2.2", 80), ("192.0.2.1", 81)])  # comes too late
for act in (
    lambda: reach("192.0.2.1", 81),
    lambda: reach("192.0.2.2", 80),
    lambda: reach("192.0.2.2", 10200),
    lambda: socket.getaddrinfo("example.org", 10200),
    lambda: socket.gethostbyname("192.0.2.1"),
    lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 10200)),
):
    try:
        act()
    except ConnectionRefusedError as error:
        print(error)
"""


def test_one_address_and_port_can_be_allowed_and_nothing_besides_later() -> None:
    reach = reach_to_arguments([("192.0.2.1", 10200), ("2001:db8::1", 10200)])
    done = subprocess.run(
        [sys.executable, "-P", "-c", REACH, *reach], capture_output=True, text=True, check=True
    )
    assert done.stdout.count("reached") == 1
    assert done.stdout.count("engines do not connect to anything") == 6


def test_addresses_cross_the_border_of_a_process() -> None:
    reach = [("192.0.2.1", 80), ("2001:db8::1", 443)]
    assert reach_from_arguments(reach_to_arguments(reach)) == reach
    assert reach_from_arguments([]) == []
