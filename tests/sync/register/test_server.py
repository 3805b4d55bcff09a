"""The socket that the register answers on."""

import socket

from sync.register.server import listen
from sync.register.settings import Settings


def test_an_answer_does_not_wait_for_the_acknowledgement_of_its_head(tmp_path):
    with (
        listen(Settings(folder=tmp_path, port=0)) as listener,
        socket.create_connection(listener.getsockname()),
    ):
        answering, _ = listener.accept()
        with answering:
            assert answering.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
