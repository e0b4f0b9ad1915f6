#include "base/atomic_file.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <memory>

namespace dlcore {
namespace {

constexpr char kSuffix[] = ".tmp";

// "a/b" -> "a/", "b" -> "".
std::string folder_of(const std::string& path) {
  return path.substr(0, path.find_last_of('/') + 1);
}

std::string open_name(const std::string& folder) { return folder.empty() ? "." : folder; }

bool has_affixes(const std::string& name, const std::string& prefix, const std::string& suffix) {
  return name.size() > prefix.size() + suffix.size() &&
         name.compare(0, prefix.size(), prefix) == 0 &&
         name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0;
}

// Where a symbolic link leads, so that the file behind it is replaced and not the link.
std::string follow_links(const std::string& path) {
  std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
  return real ? real.get() : path;
}

std::string next_unique() {
  static std::atomic<uint64_t> counter{0};
  return cat(::getpid(), "-", counter.fetch_add(1, std::memory_order_relaxed));
}

bool is_linked(int fd) {
  struct stat status;
  return ::fstat(fd, &status) == 0 && status.st_nlink > 0;
}

}  // namespace

AtomicFile::AtomicFile(const char* operation, const std::string& path)
    : operation_(operation), path_(follow_links(path)) {
  DL_CHECK(!path_.empty() && path_.back() != '/', Code::kInvalidArgument, operation_, ": path '",
           path_, "' must name a file");
  check_target();
  remove_abandoned();
  create_temporary();
  keep_permissions();
}

AtomicFile::~AtomicFile() {
  if (fd_) ::unlink(temporary_.c_str());
}

// A device or a pipe must not be replaced by a file (root could), nor can a folder.
void AtomicFile::check_target() const {
  struct stat target;
  DL_CHECK(::stat(path_.c_str(), &target) != 0 || S_ISREG(target.st_mode), Code::kIo, operation_,
           ": path '", path_, "' exists and is not a regular file");
}

std::string AtomicFile::temporary_prefix() const {
  return "." + path_.substr(folder_of(path_).size()) + ".";
}

// A living writer holds a lock on its temporary file, so that a dead one's can be told apart.
void AtomicFile::create_temporary() {
  while (!fd_) {
    temporary_ = folder_of(path_) + temporary_prefix() + next_unique() + kSuffix;
    fd_ = FileDescriptor(::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!fd_ && errno == EEXIST) continue;
    if (!fd_) fail_errno(operation_, "cannot create", path_);
    // Another writer may hold the lock, who takes this file for abandoned and is about to remove
    // it.
    while (::flock(fd_.get(), LOCK_EX) != 0 && errno == EINTR) continue;
    if (!is_linked(fd_.get())) fd_.reset();
  }
}

// Removes what writers of this path left behind when they were killed.
void AtomicFile::remove_abandoned() const {
  const std::string folder = folder_of(path_);
  std::unique_ptr<DIR, int (*)(DIR*)> listing(::opendir(open_name(folder).c_str()), &::closedir);
  if (!listing) return;
  const std::string prefix = temporary_prefix();
  while (const dirent* entry = ::readdir(listing.get())) {
    if (!has_affixes(entry->d_name, prefix, kSuffix)) continue;
    const std::string file = folder + entry->d_name;
    FileDescriptor fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (fd && ::flock(fd.get(), LOCK_EX | LOCK_NB) == 0) ::unlink(file.c_str());
  }
}

void AtomicFile::keep_permissions() const {
  struct stat old_file;
  if (::stat(path_.c_str(), &old_file) == 0) {
    // Best effort: a file system without permissions is no reason to fail.
    static_cast<void>(::fchmod(fd_.get(), old_file.st_mode & 07777) == 0);
  }
}

void AtomicFile::write(const void* data, int64_t bytes) {
  constexpr int64_t kMostAtOnce = 1 << 30;  // the kernel takes no more than 2 GiB in one call
  const char* from = static_cast<const char*>(data);
  while (bytes > 0) {
    const ssize_t count =
        ::write(fd_.get(), from, static_cast<size_t>(std::min(bytes, kMostAtOnce)));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail_errno(operation_, "cannot write", temporary_);
    from += count;
    bytes -= count;
  }
}

void AtomicFile::commit() {
  if (::fsync(fd_.get()) != 0) fail_errno(operation_, "cannot write to disk", temporary_);
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) {
    fail_errno(operation_, "cannot replace", path_);
  }
  fd_.reset();
  const std::string folder = open_name(folder_of(path_));
  FileDescriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!directory) fail_errno(operation_, "cannot open folder", folder);
  // EINVAL: some file systems do not sync folders; the file itself is safe already.
  if (::fsync(directory.get()) != 0 && errno != EINVAL) {
    fail_errno(operation_, "cannot write folder to disk", folder);
  }
}

}  // namespace dlcore
