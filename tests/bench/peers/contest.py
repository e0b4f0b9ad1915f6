"""A contest of training steps: each peer at its best setting, then block by block in turn."""
import collections
import statistics

from process import Failed, Process

STEPS_COMPARED = 100
RELATIVE, ABSOLUTE = 1e-4, 1e-6
TRIAL_SECONDS = 0.3

Setting = collections.namedtuple("Setting", "threads store")


class Contestant(Process):
    """A peer at a setting, with a workload."""

    def __init__(self, name, command, folder, setting, cores):
        super().__init__(name, [*command, str(folder), str(setting.threads), setting.store],
                         setting.threads, cores)
        self.setting = setting

    def losses(self):
        return self.ask(f"losses {STEPS_COMPARED}")

    def step_seconds(self, seconds):
        steps, took = self.ask(f"block {seconds}")
        return took / steps


def check_losses(name, losses, expected):
    """Every loss of the first steps, the last of which has gone through all the updates."""
    for step, (loss, right) in enumerate(zip(losses, expected, strict=True), 1):
        # Written so that NaN fails.
        if not abs(loss - right) <= max(ABSOLUTE, RELATIVE * abs(right)):
            raise Failed(f"{name}: the loss of step {step} is {loss}, but should be {right}")


def settings(workload, cores):
    stores = ("bytes", "floats") if workload.gathers else ("floats",)
    return [Setting(threads, store)
            for threads in range(1, min(2, len(cores)) + 1) for store in stores]


def at_its_best(name, command, workload, folder, cores, expected, stack):
    """The peer's process at the fastest setting; all settings must give the expected losses.

    The stack closes it, and those of the other settings should anything fail.
    """
    best, least = None, None
    for setting in settings(workload, cores):
        process = Contestant(name, command, folder, setting, cores)
        stack.callback(process.close)
        check_losses(f"{name} ({setting.threads} threads, {setting.store})", process.losses(),
                     expected)
        seconds = min(process.step_seconds(TRIAL_SECONDS / 3) for _ in range(3))
        if best is None or seconds < least:
            best, least, process = process, seconds, best
        if process:
            process.close()
    return best


def reference_losses(command, folder, cores):
    process = Contestant("the reference", command, folder, Setting(1, "reference"), cores)
    try:
        return process.losses()
    finally:
        process.close()


def compete(processes, blocks, seconds):
    """Seconds per step of each block, by peer; the peers take turns."""
    times = {process.name: [] for process in processes}
    for _ in range(blocks):
        for process in processes:
            times[process.name].append(process.step_seconds(seconds))
    return times


def result_of(process, times):
    return {"peer": process.name, "version": process.version,
            "threads": process.setting.threads, "store": process.setting.store,
            "minimum_us": 1e6 * min(times), "median_us": 1e6 * statistics.median(times),
            "blocks_us": [round(1e6 * t, 4) for t in times]}
