"""The loader's workers: threads that call a dataset written in Python."""
import gc
import os
import subprocess
import sys
import threading
import time
import traceback
import unittest
from unittest import mock

import libdl as dl
from libdl.utils import data
from libdl.utils.data import DataLoader, Dataset, TensorDataset, workers


class Squares(Dataset):
    """A dataset in Python, some of whose samples take longer."""

    def __init__(self, size=10, wrong=None):
        self.size = size
        self.wrong = wrong
        self.threads = set()

    def __len__(self):
        return self.size

    def __getitem__(self, index):
        self.threads.add(threading.get_ident())
        if index == self.wrong:
            raise KeyError(f"sample {index} is broken")
        time.sleep(0.001 * (index % 3))
        return {"x": dl.ones(2) * index, "name": str(index)}


class Workers(unittest.TestCase):
    def test_threads_give_the_same_batches_in_order(self):
        batches = []
        for workers in (0, 1, 3):
            squares = Squares(20)
            dl.manual_seed(0)
            batches.append([batch["name"] for batch in DataLoader(
                squares, batch_size=3, shuffle=True, num_workers=workers)])
            self.assertEqual(threading.get_ident() in squares.threads, workers == 0)
        self.assertEqual(batches[0], batches[1])
        self.assertEqual(batches[0], batches[2])

    def test_an_exception_comes_at_its_batch_with_its_traceback(self):
        for workers in (0, 2):
            epoch = iter(DataLoader(Squares(wrong=4), batch_size=3, num_workers=workers))
            self.assertEqual(next(epoch)["name"], ["0", "1", "2"])
            try:
                self.fail(next(epoch))
            except KeyError as error:
                trace = "".join(traceback.format_exception(None, error, error.__traceback__))
            self.assertIn('raise KeyError(f"sample {index} is broken")', trace)
            self.assertIn("sample 4 is broken", trace.splitlines()[-1])
            self.assertEqual(next(epoch)["name"], ["6", "7", "8"])

    def test_a_worker_knows_itself(self):
        infos, started, both = set(), [], threading.Barrier(2)

        class Curious(Squares):
            def __getitem__(self, index):
                info = data.get_worker_info()
                infos.add((info.id, info.num_workers))
                return index

        def start(number):
            started.append(number)
            both.wait(60)

        list(DataLoader(Curious(), batch_size=1, num_workers=2, worker_init_fn=start))
        self.assertEqual(infos, {(0, 2), (1, 2)})
        self.assertEqual(sorted(started), [0, 1])
        self.assertIsNone(data.get_worker_info())

    def test_nothing_is_left_of_epochs(self):
        def epochs():
            for batch in DataLoader(Squares(8), batch_size=2, num_workers=2):
                pass
            next(iter(DataLoader(Squares(8), batch_size=2, num_workers=2)))
            next(iter(DataLoader(TensorDataset(dl.arange(8)), batch_size=2, num_workers=2)))

        def handles_after(until):
            """Workers let go of an epoch that is dropped when their batches are made."""
            gc.collect()
            last = time.monotonic() + 30
            while not until(dl._C.live_handle_count()) and time.monotonic() < last:
                time.sleep(0.01)
            return dl._C.live_handle_count()

        idle = list(workers._boards)
        epochs()
        before = handles_after(lambda _: not [b for b in workers._boards if b not in idle])
        epochs()
        self.assertEqual(handles_after(lambda count: count == before), before)

    def test_slow_batches_are_made_at_the_same_time(self):
        three = threading.Barrier(3)

        class Slow(Squares):
            def __getitem__(self, index):
                three.wait(60)
                time.sleep(2 * workers.QUICK)
                return index

        loader = DataLoader(Slow(6), batch_size=1, num_workers=3)
        for _ in range(2):
            self.assertEqual([x.item() for x in loader], list(range(6)))

    def test_quick_batches_are_asked_for_several_at_a_time(self):
        loader = DataLoader(Squares(60), batch_size=1, num_workers=3)
        list(loader)
        board = loader._team.board
        board.seconds, posts, post = 0, [], board.post
        board.post = lambda batches: (posts.append(len(batches)), post(batches))
        with mock.patch.object(workers, "QUICK", float("inf")):
            list(loader)
        self.assertEqual([count for count in posts if count], [6] + [3] * 18)

    def test_a_batch_that_turns_out_slow_keeps_none_of_the_others_waiting(self):
        go_on = threading.Event()

        class Uneven(Squares):
            def __getitem__(self, index):
                if index == 3:
                    go_on.wait(60)
                if index == 4:
                    go_on.set()
                return index

        loader = DataLoader(Uneven(6), batch_size=None, num_workers=2, prefetch_factor=3)
        team = loader._team_of_epoch()
        team.board.seconds = 0  # so that one thread begins with all of them
        self.assertEqual(list(loader), list(range(6)))

    def test_a_batch_that_takes_too_long(self):
        stop = threading.Event()

        class Stuck(Squares):
            def __getitem__(self, index):
                stop.wait(60)
                return index

        epoch = iter(DataLoader(Stuck(2), num_workers=1, timeout=0.05))
        with self.assertRaisesRegex(RuntimeError, "timed out after 0.05 seconds"):
            next(epoch)
        stop.set()

    def test_what_is_left_of_a_dropped_epoch_is_not_made(self):
        asked, go_on = [], threading.Event()

        class Counted(Squares):
            def __getitem__(self, index):
                asked.append(index)
                if len(asked) == 2:
                    go_on.wait(60)
                return index

        loader = DataLoader(Counted(10), batch_size=None, num_workers=1, prefetch_factor=8)
        epoch = iter(loader)
        self.assertEqual(next(epoch), 0)
        del epoch
        go_on.set()
        self.assertEqual(list(loader), list(range(10)))
        self.assertLessEqual(len(asked), 12)  # of the first epoch one or two

    def test_each_epoch_begins_with_new_workers_if_they_have_to_be_told(self):
        for persistent, told in ((True, 1), (False, 2)):
            begun = []
            loader = DataLoader(Squares(4), num_workers=1, persistent_workers=persistent,
                                worker_init_fn=begun.append)
            self.assertEqual(len(list(loader)) + len(list(loader)), 8)
            self.assertEqual(begun, [0] * told)

    def test_an_epoch_does_not_go_on_in_a_forked_child(self):
        loader = DataLoader(Squares(8), num_workers=2)
        epoch = iter(loader)
        next(epoch)
        child = os.fork()
        if child == 0:
            try:
                next(epoch)
            except RuntimeError as error:
                fresh = len(list(loader))
                os._exit(0 if "forked process" in str(error) and fresh == 8 else 1)
            os._exit(2)
        self.assertEqual(os.waitpid(child, 0)[1], 0)
        self.assertEqual(len(list(epoch)), 7)

    def test_a_program_may_end_in_an_epoch(self):
        program = """
import libdl as dl
from libdl.utils.data import DataLoader, Dataset
class Squares(Dataset):
    def __len__(self):
        return 1000
    def __getitem__(self, index):
        return dl.ones(300, 300) @ dl.ones(300, 300)
epoch = iter(DataLoader(Squares(), num_workers=3))
next(epoch)
"""
        for _ in range(3):
            done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
