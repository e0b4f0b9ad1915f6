"""Functions that run before and after a module's forward."""
import collections
import itertools
import weakref

_numbers = itertools.count()


class Handle:
    """Takes a hook away again."""

    def __init__(self, hooks, changed):
        self._hooks = weakref.ref(hooks)
        self._changed = changed
        self.id = next(_numbers)

    def remove(self):
        hooks = self._hooks()
        if hooks is not None and self.id in hooks:
            del hooks[self.id]
            self._changed()

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.remove()


class _Hooks(collections.OrderedDict):
    """An ordered dict that can be held weakly: number to (function, with_kwargs)."""


class Hooked:
    """Hooks of a module's forward, called in the order of their registration."""

    _hooked = False

    def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False):
        """hook(module, inputs) runs before forward; what it gives replaces the inputs."""
        return self._add_hook("_forward_pre_hooks", hook, prepend, with_kwargs)

    def register_forward_hook(self, hook, *, prepend=False, with_kwargs=False):
        """hook(module, inputs, output) runs after forward; what it gives replaces the output."""
        return self._add_hook("_forward_hooks", hook, prepend, with_kwargs)

    def register_full_backward_hook(self, hook, prepend=False):
        raise NotImplementedError("libdl has no backward hooks of modules")

    register_backward_hook = register_full_backward_pre_hook = register_full_backward_hook

    def _add_hook(self, kind, hook, prepend, with_kwargs):
        hooks = self.__dict__.setdefault(kind, _Hooks())
        handle = Handle(hooks, self._hooks_changed)
        hooks[handle.id] = (hook, with_kwargs)
        if prepend:
            hooks.move_to_end(handle.id, last=False)
        self._hooks_changed()
        return handle

    def _hooks_changed(self):
        from libdl.nn.module import note_change
        own = self.__dict__
        own["_hooked"] = bool(own.get("_forward_pre_hooks") or own.get("_forward_hooks"))
        note_change()

    def _call_with_hooks(self, *inputs, **named):
        for hook, with_kwargs in list(self.__dict__.get("_forward_pre_hooks", {}).values()):
            inputs, named = _before(self, hook, with_kwargs, inputs, named)
        output = self.forward(*inputs, **named)
        for hook, with_kwargs in list(self.__dict__.get("_forward_hooks", {}).values()):
            changed = (hook(self, inputs, named, output) if with_kwargs
                       else hook(self, inputs, output))
            output = output if changed is None else changed
        return output


def _before(module, hook, with_kwargs, inputs, named):
    if with_kwargs:
        changed = hook(module, inputs, named)
        return (inputs, named) if changed is None else changed
    changed = hook(module, inputs)
    if changed is None:
        return inputs, named
    return (changed if isinstance(changed, tuple) else (changed,)), named
