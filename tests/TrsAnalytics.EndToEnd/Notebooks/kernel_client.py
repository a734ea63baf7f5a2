"""Speaks to the kernel as Jupyter's own clients do, and prints what came back as one JSON object."""
import json
import os
import sys
import time

from jupyter_client import BlockingKernelClient, KernelManager
from jupyter_client.session import Session
import zmq

TIMEOUT = 90


def processor_seconds(pid):
    """What a process has worked so far: unlike the clock on the wall, the same on a busy machine."""
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def collect(client, code):
    """Runs a cell; gives its reply and its outputs."""
    outputs = []
    reply = client.execute_interactive(code, timeout=TIMEOUT, allow_stdin=False, output_hook=outputs.append)
    return summary(reply, outputs)


def summary(reply, outputs):
    def streams(name):
        return "".join(m["content"]["text"] for m in outputs if m["msg_type"] == "stream" and m["content"]["name"] == name)

    values = [m["content"]["data"] for m in outputs if m["msg_type"] == "execute_result"]
    content = reply["content"]
    return {
        "status": content["status"], "count": content.get("execution_count"), "stdout": streams("stdout"), "stderr": streams("stderr"),
        "value": values[0].get("text/plain") if values else None, "mimes": sorted(values[0]) if values else [],
        "ename": content.get("ename"), "evalue": content.get("evalue"), "traceback": content.get("traceback"),
        "types": [m["msg_type"] for m in outputs],
    }


def answer(client, message):
    """The answer to a request, whatever came before it."""
    while True:
        reply = client.get_shell_msg(timeout=TIMEOUT)
        if reply["parent_header"]["msg_id"] == message:
            return reply["content"]


def interrupted(manager, client, code):
    """Interrupts a cell once it has printed."""
    message = client.execute('Console.WriteLine("on");' + code)
    while client.get_iopub_msg(timeout=TIMEOUT)["msg_type"] != "stream":
        pass
    start = time.monotonic()
    manager.interrupt_kernel()
    ename = answer(client, message).get("ename")
    return {"ename": ename, "seconds": time.monotonic() - start, "next": collect(client, "kept")["value"]}


def answers_bad_signature(manager):
    """Asks with a wrong key, then with the right one over the same socket: only the second is answered."""
    with zmq.Context() as context, context.socket(zmq.DEALER) as socket:
        socket.linger = 0
        socket.connect(manager.client()._make_url("shell"))
        wrong, right = Session(key=b"wrong"), Session(key=manager.session.key)
        wrong.send(socket, "kernel_info_request", {})
        asked = right.send(socket, "kernel_info_request", {})
        socket.poll(TIMEOUT * 1000)
        _, answer = right.recv(socket, mode=zmq.NOBLOCK)
        return answer["parent_header"]["msg_id"] != asked["msg_id"] or socket.poll(0) != 0


def main(library, notebooks):
    results = {}
    manager = KernelManager(kernel_name="trs")
    manager.start_kernel()
    client = manager.client()
    client.start_channels()
    client.wait_for_ready(timeout=TIMEOUT)
    try:
        results["info"] = client.kernel_info(reply=True, timeout=TIMEOUT)["content"]
        results["first"] = collect(client, "var kept = 41; kept + 1")
        results["first_seconds"] = processor_seconds(manager.provisioner.pid)
        results["library"] = collect(client, f'#r "{library}"\nusing TrsAnalytics;\nLocalizedText.Same("x").En')
        results["displayed"] = collect(client, f'#r "{notebooks}"')["status"], collect(client, "display(3); progress()")["types"]
        results["complete"] = client.complete("Measurement.Re", 14, reply=True, timeout=TIMEOUT)["content"]
        results["complete_surrogate"] = client.complete('var s = "😀"; kep', 16, reply=True, timeout=TIMEOUT)["content"]
        results["inspect"] = client.inspect("Measurement.Read", 14, reply=True, timeout=TIMEOUT)["content"]
        results["package"] = collect(client, '#r "nuget: CsCheck, 5.0.1"\nusing CsCheck;')["status"]
        results["complete_after_package"] = client.complete("Measurement.Re", 14, reply=True, timeout=TIMEOUT)["content"]
        results["complete_package"] = client.complete("Gen.Dou", 7, reply=True, timeout=TIMEOUT)["content"]
        results["inspect_after_package"] = client.inspect("Measurement.Read", 14, reply=True, timeout=TIMEOUT)["content"]
        results["is_complete"] = [answer(client, client.is_complete(code))["status"] for code in ("1 + 1", "var x = (", "var x = );")]
        results["print"] = len(collect(client, 'for (var i = 0; i < 100_000; i++) Console.WriteLine(new string(\'x\', 99) + "\\n".Trim());')["stdout"])
        results["throw"] = collect(client, 'var a = 1;\nthrow new InvalidOperationException("no");')
        results["stderr"] = collect(client, 'Console.Error.Write("careful");')
        results["input"] = collect(client, "Console.ReadLine()")
        results["table"] = collect(client, "measurement_that_is_not")["ename"]
        results["loop"] = interrupted(manager, client, "while (true) { }")
        results["sleep"] = interrupted(manager, client, "Thread.Sleep(-1);")
        results["await"] = interrupted(manager, client, "await Task.Delay(-1);")
        results["history"] = client.history(hist_access_type="tail", n=1, raw=True, output=False, reply=True, timeout=TIMEOUT)["content"]["history"]
        results["comms"] = answer(client, client.comm_info())["comms"]
        results["bad_signature"] = answers_bad_signature(manager)
        other = BlockingKernelClient(connection_file=manager.connection_file)
        other.load_connection_file()
        other.start_channels()
        other.wait_for_ready(timeout=TIMEOUT)
        results["other"] = collect(other, "kept")["value"]
        other.stop_channels()
        manager.restart_kernel(now=False)
        client.wait_for_ready(timeout=TIMEOUT)
        results["restarted"] = collect(client, "kept")["ename"]
        results["displayed_again"] = collect(client, f'#r "{notebooks}"')["status"], collect(client, "display(3); progress()")["types"]
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=False)
    results["ended"] = not manager.is_alive()
    print(json.dumps(results))


main(*sys.argv[1:])
