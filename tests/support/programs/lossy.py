"""A network that loses answers: the server has done what was asked, and nobody is told."""

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from threading import Thread
from urllib.parse import urlsplit

SIZE = 65536


class Lossy:
    """A proxy before a server. It closes the connection in place of the next `lost` answers."""

    def __init__(self, url: str) -> None:
        self.lost = 0
        self._server = urlsplit(url)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def run(self) -> None:
        """Serve until the listener is closed."""
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            Thread(target=self._serve, args=[client], daemon=True).start()

    def stop(self) -> None:
        """Take no more connections."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _serve(self, client: socket.socket) -> None:
        address = (self._server.hostname or "", self._server.port or 0)
        with client, closing(socket.create_connection(address)) as server:
            Thread(target=_pass_on, args=[client, server], daemon=True).start()
            while answer := server.recv(SIZE):
                if self.lost:
                    self.lost -= 1
                    client.shutdown(socket.SHUT_RDWR)
                    return
                client.sendall(answer)


def _pass_on(client: socket.socket, server: socket.socket) -> None:
    try:
        while asked := client.recv(SIZE):
            server.sendall(asked)
        server.shutdown(socket.SHUT_WR)
    except OSError:
        return


@contextmanager
def lossy(url: str) -> Iterator[Lossy]:
    """A network before a server, while the context lasts."""
    network = Lossy(url)
    thread = Thread(target=network.run, daemon=True)
    thread.start()
    try:
        yield network
    finally:
        network.stop()
        thread.join()
