"""Sends the kernel signed messages that are malformed, then many cells; prints how it bore them as one JSON object."""
import hashlib
import hmac
import json
import os
import random
import sys

from jupyter_client import KernelManager
import zmq

TIMEOUT = 90
TYPES = ["execute_request", "complete_request", "inspect_request", "is_complete_request", "history_request", "kernel_info_request", "comm_open", "comm_msg",
         "comm_info_request", "interrupt_request", "debug_request", "none_such", "", "execute_reply", "status"]
VALUES = ["5", "-1", "1e400", "null", "true", "[]", "{}", "[[[[]]]]", '"\\ud800"', '"x"', '""', '"\\u0000"', '"' + "y" * 100_000 + '"', "[1,[2,[3]]]", '{"a":1,"a":2}', '"("']
CONTENTS = ["code", "cursor_pos", "silent", "store_history", "stop_on_error", "detail_level", "hist_access_type", "n", "start", "stop", "pattern", "comm_id", "target_name", "data", "restart"]


def signed(key, parts):
    mac = hmac.new(key, digestmod=hashlib.sha256)
    for part in parts:
        mac.update(part)
    return [b"<IDS|MSG>", mac.hexdigest().encode(), *parts]


def header(kind, number):
    return json.dumps({"msg_id": f"h{number}", "session": "s", "username": "u", "msg_type": kind, "version": "5.3", "date": ""}).encode()


def malformed(chance, number):
    """The four parts of a message."""
    kind = chance.choice(TYPES)
    content = "{" + ",".join(f'"{chance.choice(CONTENTS)}":{chance.choice(VALUES)}' for _ in range(chance.randrange(5))) + "}"
    head = header(kind, number)
    trick = chance.randrange(12)
    if trick == 0:
        head = b'{"msg_type":' + chance.choice(VALUES).encode() + b"}"
    elif trick == 1:
        head = b'{"msg_type":"a","msg_type":"execute_request"}'
    elif trick == 2:
        head = b'{"msg_type":"execute_request","msg_id":"\xff\xc3"}'
    elif trick == 3:
        content = chance.choice(VALUES)
    elif trick == 4:
        head, content = b"", ""
    elif trick == 5:
        content = content[: len(content) // 2]
    elif trick == 6:
        content = '{"code":"' + "(" * 20_000 + '","cursor_pos":10000}'
    parts = [head, chance.choice([b"{}", b"", b"null", b"\xff", head]), chance.choice([b"{}", b"[]", b"\x00"]), content.encode()]
    return parts + [b"extra"] * chance.randrange(3) if trick == 7 else parts[: chance.randrange(4)] if trick == 8 else parts


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:")) // 1024


def runs(client, code):
    reply = client.execute_interactive(code, timeout=TIMEOUT, allow_stdin=False, output_hook=lambda _: None)
    return reply["content"]["status"]


def main(messages, cells):
    chance = random.Random(20260101)
    manager = KernelManager(kernel_name="trs")
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=TIMEOUT)
    results = {"before": runs(client, "var kept = 1;")}
    with zmq.Context() as context:
        sockets = {}
        for channel in ("shell", "control", "stdin"):
            sockets[channel] = context.socket(zmq.DEALER)
            sockets[channel].linger = 2000
            sockets[channel].connect(manager.client()._make_url(channel))
        for number in range(messages):
            channel = chance.choice(list(sockets))
            frames = signed(manager.session.key, malformed(chance, number))
            if chance.randrange(20) == 0:
                chance.shuffle(frames)
            sockets[channel].send_multipart(frames)
        sockets["shell"].send_multipart(signed(manager.session.key, [header("execute_request", -1), b"{}", b"{}", b'{"code":"' + b"z" * (20 << 20) + b'"}']))  # longer than any frame may be
        for socket in sockets.values():
            socket.close()
    # What waits behind a cell that fails is aborted, as it must be: so asked again.
    results["after"] = next((status for status in (runs(client, "kept") for _ in range(20)) if status == "ok"), "never")
    results["alive"] = manager.is_alive()
    pid = manager.provisioner.pid
    for cell in range(20):
        runs(client, f"var w{cell} = {cell};")
    results["memory"] = memory(pid)
    for cell in range(cells):
        results["last"] = runs(client, f"var x{cell} = {cell} + kept;" if cell % 2 else f"x{cell - 1} + {cell}" if cell else "1")
        if cell % 50 == 0:
            client.complete("Console.Wri", 11, reply=True, timeout=TIMEOUT)
    runs(client, "GC.Collect();")
    results["grown"] = memory(pid) - results["memory"]
    client.stop_channels()
    manager.shutdown_kernel(now=False)
    print(json.dumps(results))


main(int(sys.argv[1]), int(sys.argv[2]))
