// How calls of several ranks find each other.
#include "communicator.h"
#include "error.h"

namespace cuda_sim {
namespace {

bool is_transfer(const Call& call) {
  return call.operation == Operation::kSend || call.operation == Operation::kReceive;
}

MeetupRef new_meetup(size_t ranks) {
  auto meetup = std::make_shared<Meetup>();
  meetup->calls.resize(ranks);
  meetup->task->open = true;
  return meetup;
}

// The number of this collective is its place among the rank's own.
MeetupRef find_collective(Clique& clique, uint64_t number) {
  MeetupRef& meetup = clique.collectives[number];
  if (meetup) return meetup;
  meetup = new_meetup(static_cast<size_t>(clique.ranks));
  Machine& m = machine();
  if (m.hanging_collective.strikes()) meetup->hangs = true;
  if (m.failing_collective.strikes()) {
    meetup->hangs = true;
    clique.failure = ncclRemoteError;
  }
  return meetup;
}

// The oldest send (receive) without its other half, or a new one.
MeetupRef find_transfer(Clique& clique, const Call& call, int rank) {
  const bool sends = call.operation == Operation::kSend;
  const auto way = sends ? std::pair(rank, call.root) : std::pair(call.root, rank);
  auto& waiting = (sends ? clique.receives : clique.sends)[way];
  if (waiting.empty()) {
    const MeetupRef meetup = new_meetup(2);
    (sends ? clique.sends : clique.receives)[way].push_back(meetup);
    return meetup;
  }
  const MeetupRef meetup = waiting.front();
  waiting.pop_front();
  return meetup;
}

void check_agreement(const Call& first, const Call& call, int rank) {
  const bool same =
      is_transfer(call) || (first.operation == call.operation &&
                            first.reduction == call.reduction && first.root == call.root);
  if (!same || first.count != call.count || first.type != call.type)
    fatal("%s of %zu elements of type %d at rank %d meets %s of %zu of type %d",
          name_of(call.operation), call.count, call.type, rank, name_of(first.operation),
          first.count, first.type);
}

void join(const MeetupRef& meetup, size_t place, const Call& call, int rank) {
  if (meetup->joined == 0) meetup->first = call;
  check_agreement(meetup->first, call, rank);
  meetup->calls[place] = call;
  if (++meetup->joined < meetup->calls.size()) return;
  Task& task = *meetup->task;
  task.work = [calls = meetup->calls] { perform(calls); };
  task.open = meetup->hangs;
}

MeetupRef find_and_join(ncclComm& comm, const Call& call) {
  Clique& clique = *comm.clique;
  if (is_transfer(call)) {
    const MeetupRef meetup = find_transfer(clique, call, comm.rank);
    join(meetup, call.operation == Operation::kReceive, call, comm.rank);
    return meetup;
  }
  const uint64_t number = comm.collectives++;
  const MeetupRef meetup = find_collective(clique, number);
  join(meetup, static_cast<size_t>(comm.rank), call, comm.rank);
  if (meetup->joined == meetup->calls.size()) clique.collectives.erase(number);
  return meetup;
}

void forget_what_is_done(ncclComm& comm) {
  std::vector<ncclComm::Part> rest;
  for (ncclComm::Part& part : comm.parts)
    if (part.release->state != Task::kDone) rest.push_back(std::move(part));
  comm.parts = std::move(rest);
}

}  // namespace

// In the stream: arrival, then the end. Between them, in no stream: the meetup, for which all
// arrivals are needed, and for each rank a release, which an abort makes independent of the meetup.
void launch_calls(Lock& lock, const CommRef& comm, const StreamRef& stream,
                  const std::vector<Call>& calls) {
  forget_what_is_done(*comm);
  auto arrival = std::make_shared<Task>(), end = std::make_shared<Task>();
  enqueue(lock, stream, arrival);
  for (const Call& call : calls) {
    const MeetupRef meetup = find_and_join(*comm, call);
    meetup->task->add_dependency(arrival);
    meetup->task->memory |= device_bit(comm->device);
    auto release = std::make_shared<Task>();
    release->add_dependency(meetup->task);
    end->add_dependency(release);
    comm->parts.push_back({meetup, release});
  }
  enqueue(lock, stream, end);
  comm->last = end;
  comm->in_progress = !comm->blocking;
  machine().changed.notify_all();
}

}  // namespace cuda_sim
