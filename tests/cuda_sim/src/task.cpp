#include "task.h"

#include <unordered_map>

#include "memory.h"

namespace cuda_sim {
namespace {

// Mode::kDelayed: one task at a time touches devices' memory, and that of its devices alone.
std::mutex execution;

void execute(Task& task) {
  if (!task.work) return;
  Machine& m = machine();
  if (task.device >= 0 && m.device(task.device).broken != cudaSuccess) return;
  if (!task.memory || m.mode == Mode::kThreads) {
    task.work();
    return;
  }
  std::lock_guard<std::mutex> alone(execution);
  reveal_memory(task.memory);
  task.work();
}

void conceal(Lock& lock) {
  lock.unlock();
  {
    std::lock_guard<std::mutex> alone(execution);
    conceal_memory();
  }
  lock.lock();
}

bool can_run(const Task& task) {
  if (task.state != Task::kWaiting || task.open) return false;
  for (const TaskRef& other : task.after)
    if (other->state != Task::kDone) return false;
  return true;
}

// Of a task and what it needs: what could run and has no stream whose thread would do it.
TaskRef next_outside_streams(const TaskRef& task) {
  if (task->queued || task->state != Task::kWaiting) return nullptr;
  if (can_run(*task)) return task;
  for (const TaskRef& other : task->after)
    if (TaskRef next = next_outside_streams(other)) return next;
  return nullptr;
}

// What a task still needs, itself included, and what of it could be done next.
class Plan {
 public:
  explicit Plan(const TaskRef& target) {
    std::vector<TaskRef> todo{target};
    while (!todo.empty()) {
      const TaskRef task = std::move(todo.back());
      todo.pop_back();
      if (task->state == Task::kDone || nodes_[task.get()].visited) continue;
      visit(task, todo);
    }
  }
  bool empty() const { return ready_.empty(); }
  TaskRef take(Random& random) {
    TaskRef& chosen = ready_[random.below(ready_.size())];
    std::swap(chosen, ready_.back());
    TaskRef task = std::move(ready_.back());
    ready_.pop_back();
    return task;
  }
  void done(const TaskRef& task) {
    for (const TaskRef& next : nodes_[task.get()].next)
      if (--nodes_[next.get()].missing == 0) ready_.push_back(next);
  }

 private:
  struct Node {
    bool visited = false;
    int missing = 0;
    std::vector<TaskRef> next;
  };
  void visit(const TaskRef& task, std::vector<TaskRef>& todo) {
    Node& node = nodes_[task.get()];
    node.visited = true;
    for (const TaskRef& other : task->after) {
      if (other->state == Task::kDone) continue;
      ++node.missing;
      nodes_[other.get()].next.push_back(task);
      todo.push_back(other);
    }
    if (node.missing == 0) ready_.push_back(task);
  }
  std::unordered_map<Task*, Node> nodes_;
  std::vector<TaskRef> ready_;
};

// Whether anything could be done; stops after `limit` tasks.
bool do_what_it_needs(Lock& lock, const TaskRef& target, int limit) {
  Plan plan(target);
  bool progress = false;
  while (!plan.empty() && limit > 0) {
    const TaskRef task = plan.take(machine().random);
    if (can_run(*task)) {
      run(lock, task);
      progress = true;
      --limit;
    }
    if (task->state == Task::kDone) plan.done(task);
  }
  return progress;
}

}  // namespace

void run(Lock& lock, const TaskRef& task) {
  task->state = Task::kRunning;
  lock.unlock();
  execute(*task);
  task->work = nullptr;
  lock.lock();
  task->after.clear();
  task->end = std::chrono::steady_clock::now();
  task->state = Task::kDone;
  machine().changed.notify_all();
}

void wait(Lock& lock, const TaskRef& task) {
  if (!task) return;
  if (machine().mode == Mode::kThreads) return settle(lock, task);
  while (task->state != Task::kDone) {
    if (do_what_it_needs(lock, task, 1 << 30))
      conceal(lock);
    else
      machine().changed.wait(lock);
  }
}

bool poll(Lock& lock, const TaskRef& task) {
  if (!task || task->state == Task::kDone) return true;
  if (machine().mode == Mode::kDelayed && do_what_it_needs(lock, task, 1)) conceal(lock);
  return task->state == Task::kDone;
}

void settle(Lock& lock, const TaskRef& task) {
  while (task->state != Task::kDone) {
    if (const TaskRef next = next_outside_streams(task))
      run(lock, next);
    else
      machine().changed.wait(lock);
  }
}

}  // namespace cuda_sim
