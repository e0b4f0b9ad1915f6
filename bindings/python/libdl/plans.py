"""Steps that are captured once and replayed."""
import functools

from libdl import _C
from libdl.tensor import Tensor

__all__ = ["CompiledStep", "compile"]


def compile(step=None, **_):
    """A function that does what `step` does, captured the first time it is called with arguments of
    some shapes and replayed from then on: a whole training step or an inference at the cost of its
    arithmetic.

        @libdl.compile
        def step(x, y):
            loss = criterion(net(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            return loss

    What is no tensor among the arguments chooses among captures, as shapes do. Results carry no
    graph: backward belongs into the step. A value read in the step (item, a branch on a tensor) is
    an error that names the operation. PyTorch's options of compile are accepted and have nothing to
    choose here. A module is given back as it is: the graph has to go through its calls.
    """
    from libdl.nn import Module
    if step is None:
        return compile
    if isinstance(step, Module):
        return step
    if not callable(step):
        raise TypeError(f"compile: step must be callable, not {type(step).__name__}")
    return CompiledStep(step)


class CompiledStep:
    """A step and what was captured of it."""

    def __init__(self, step):
        functools.update_wrapper(self, step)
        self._step = step
        self._plans = {}  # by the form of the arguments
        self._of_tensors = {}  # of those, by their number, where the arguments are tensors alone

    def __call__(self, *args, **named):
        if not named and {*map(type, args)} == {Tensor}:
            plan = self._of_tensors.get(len(args))
            if plan is None:
                plan = self._of_tensors[len(args)] = self._plan(_form_of((args, {}), []))
            return plan.run(args)
        tensors = []
        form = _form_of((args, named), tensors)
        return self._plan(form).run(tensors)

    def __get__(self, owner, owner_type=None):
        return self if owner is None else functools.partial(self, owner)

    def run_over(self, loader, steps=-1, progress=None):
        """A step for each batch of a DataLoader, whose parts are the step's arguments, to the end of
        the epoch or for `steps` steps; its result is the loss, or begins with it. progress(steps,
        loss) ends the run where it returns something true. The losses as a list."""
        native = loader._take_native()
        if native is None:
            return self._run_over_batches(loader, steps, progress)
        try:
            count = _C.dataset_field_count(loader._native)
            plan = self._plan(_form_of(((_PLACE,) * count, {}), []))
            return plan.run_over(native, steps, progress)
        finally:
            loader._give_back(native)

    def _run_over_batches(self, loader, steps, progress):
        losses = []
        batches = iter(loader)
        while len(losses) != steps:
            batch = next(batches, None)
            if batch is None:
                break
            result = self(*batch)
            loss = result if isinstance(result, Tensor) else result[0]
            losses.append(loss.item())
            if progress is not None and progress(len(losses), losses[-1]):
                break
        return losses

    def __str__(self):
        """What was captured: kernels, operands, constants, memory."""
        return "".join(_C.plan_to_string(plan.handle) for plan in self._plans.values())

    def _plan(self, form):
        try:
            plan = self._plans.get(form)
        except TypeError as error:
            raise TypeError(f"{getattr(self, '__name__', 'step')}: what is no tensor among a "
                            f"compiled step's arguments must be hashable: {error}") from None
        if plan is None:
            plan = self._plans[form] = _Plan(self._step, form)
        return plan


class _Plan:
    """A plan of the library's for arguments of one form."""

    def __init__(self, step, form):
        self._step = step
        self._form = form
        self._result = None  # the form of what the step returns
        self.handle = _C.plan_create(self._flat_step)

    def run(self, tensors):
        _C.plan_run(self.handle, tensors)
        if self._result is _PLACE:
            return _C.plan_output(self.handle, 0)
        outputs = map(functools.partial(_C.plan_output, self.handle),
                      range(_C.plan_output_count(self.handle)))
        return _filled(self._result, outputs)

    def run_over(self, loader, steps, progress):
        _C.plan_run_over(self.handle, loader, steps, progress)
        return list(_C.plan_losses(self.handle))

    def _flat_step(self, inputs):
        args, named = _filled(self._form, iter(inputs))
        outputs = []
        result = _form_of(self._step(*args, **named), outputs)
        if self._result not in (None, result):
            raise RuntimeError("a compiled step must return the same structure in all its captures")
        self._result = result
        return outputs


# Where a tensor stands in a form.
_PLACE = object()


def _form_of(value, tensors):
    """The structure of a value, hashable if its leaves are; its tensors are appended to a list."""
    if isinstance(value, Tensor) or value is _PLACE:
        tensors.append(value)
        return _PLACE
    if isinstance(value, (tuple, list)):
        return (type(value), tuple(_form_of(item, tensors) for item in value))
    if isinstance(value, dict):
        return (dict, tuple(value), tuple(_form_of(item, tensors) for item in value.values()))
    return (None, type(value), value)  # 1, 1.0 and True are equal, but not alike


def _filled(form, tensors):
    if form is _PLACE:
        return next(tensors)
    kind, *rest = form
    if kind is None:
        return rest[1]
    items = [_filled(item, tensors) for item in rest[-1]]
    if kind is dict:
        return dict(zip(rest[0], items))
    return kind(*items) if hasattr(kind, "_fields") else kind(items)
