"""A peer as a process that answers lines."""
import contextlib
import os
import signal
import subprocess
import sys
import tempfile

# Stopped peers must not be left behind: what ends this program goes through its clean-up.
signal.signal(signal.SIGTERM, lambda *_: sys.exit("terminated"))


class Failed(Exception):
    """A peer ended, or computes something else than the others."""


class Process:
    """A running peer. It is stopped whenever it is not asked, so that it disturbs nobody."""

    def __init__(self, name, command, threads, cores):
        """Starts it on as many of the cores as it has threads."""
        cores = cores[:threads]
        counts = dict.fromkeys(
            ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), str(threads))
        # torch.compile would keep a pool of processes for its compiler.
        environment = os.environ | counts | {"TORCHINDUCTOR_COMPILE_THREADS": "1",
                                             "JAX_PLATFORMS": "cpu",
                                             "PYTHONDONTWRITEBYTECODE": "1"}
        self.name = name
        self.errors = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True,
            env=environment, preexec_fn=lambda: os.sched_setaffinity(0, cores))
        self.version = self.answer().removeprefix("ready").strip()
        self.process.send_signal(signal.SIGSTOP)

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            self.process.wait()
            self.errors.seek(0)
            last = (self.errors.read().strip().splitlines() or ["no message"])[-1]
            raise Failed(f"{self.name} ended with {self.process.returncode}: {last}")
        return line

    def ask(self, line):
        self.process.send_signal(signal.SIGCONT)
        with contextlib.suppress(BrokenPipeError):  # answer() says how it ended
            self.process.stdin.write(line + "\n")
            self.process.stdin.flush()
        numbers = [float(number) for number in self.answer().split()]
        self.process.send_signal(signal.SIGSTOP)
        return numbers

    def close(self):
        self.process.kill()
        self.process.wait()
        self.errors.close()
