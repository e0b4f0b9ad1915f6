#include "base/atomic_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <thread>
#include <vector>

namespace dlcore {
namespace {

namespace fs = std::filesystem;

class AtomicFileTest : public ::testing::Test {
 protected:
  void SetUp() override {
    char name[] = "/tmp/dl_atomic_file_XXXXXX";
    ASSERT_NE(::mkdtemp(name), nullptr);
    folder_ = name;
    path_ = folder_ + "/file";
  }
  void TearDown() override { fs::remove_all(folder_); }

  void put(const std::string& text) {
    AtomicFile file("test", path_);
    file.write(text.data(), static_cast<int64_t>(text.size()));
    file.commit();
  }
  std::string get() const {
    InputFile file("test", path_);
    std::string text(static_cast<size_t>(file.size()), '\0');
    file.read(0, text.data(), file.size());
    return text;
  }
  int files() const {
    int count = 0;
    for ([[maybe_unused]] auto& entry : fs::directory_iterator(folder_)) ++count;
    return count;
  }

  std::string folder_;
  std::string path_;
};

template <class F>
std::string message_of(F&& f) {
  try {
    f();
  } catch (const Error& error) {
    return error.message();
  }
  return "";
}

TEST_F(AtomicFileTest, ReplacesTheFileAndLeavesNothingElse) {
  put("one");
  put("two, longer");
  EXPECT_EQ(get(), "two, longer");
  EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, WithoutCommitTheOldFileStands) {
  put("old");
  {
    AtomicFile file("test", path_);
    file.write("new", 3);
  }
  EXPECT_EQ(get(), "old");
  EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, KeepsThePermissionsOfTheOldFile) {
  put("old");
  ::chmod(path_.c_str(), 0640);
  put("new");
  struct stat status;
  ASSERT_EQ(::stat(path_.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0640U);
}

TEST_F(AtomicFileTest, WritesThroughASymbolicLink) {
  put("old");
  const std::string link = folder_ + "/link";
  fs::create_symlink(path_, link);
  AtomicFile file("test", link);
  file.write("new", 3);
  file.commit();
  EXPECT_EQ(get(), "new");
  EXPECT_TRUE(fs::is_symlink(link));
}

TEST_F(AtomicFileTest, NamesTheFileItCannotCreate) {
  path_ = folder_ + "/missing/file";
  const std::string message = message_of([&] { put("text"); });
  EXPECT_THAT(message, ::testing::StartsWith("test: cannot create path '"));
  EXPECT_THAT(message, ::testing::HasSubstr("missing"));
  EXPECT_THAT(message, ::testing::HasSubstr("No such file or directory"));
  EXPECT_THROW(AtomicFile("test", ""), Error);
  EXPECT_THROW(AtomicFile("test", folder_ + "/none/"), Error);
}

TEST_F(AtomicFileTest, RefusesToReplaceWhatIsNoRegularFile) {
  EXPECT_THAT(message_of([&] { AtomicFile("test", folder_); }),
              ::testing::HasSubstr("exists and is not a regular file"));
  ASSERT_EQ(::mkfifo(path_.c_str(), 0600), 0);
  EXPECT_THROW(AtomicFile("test", path_), Error);
}

// Exits 0 if writing past the limit fails with an error and the old file is whole.
[[noreturn]] void write_past_limit(const std::string& path) {
  ::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{1000, 1000};
  ::setrlimit(RLIMIT_FSIZE, &limit);
  try {
    AtomicFile file("test", path);
    const std::string text(2000, 'x');
    file.write(text.data(), 2000);
    file.commit();
  } catch (const Error& error) {
    ::_exit(error.code() == Code::kIo ? 0 : 1);
  }
  ::_exit(2);
}

TEST_F(AtomicFileTest, RunningOutOfRoomIsAnErrorAndCostsNothing) {
  put("old");
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) write_past_limit(path_);
  int status = -1;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
  EXPECT_EQ(get(), "old");
  EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, TwoWritersDoNotDisturbEachOther) {
  AtomicFile first("test", path_);
  AtomicFile second("test", path_);
  first.write("first", 5);
  second.write("second", 6);
  second.commit();
  first.commit();
  EXPECT_EQ(get(), "first");
  EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, ManyWritersAtOnceAllSucceed) {
  std::vector<std::thread> writers;
  for (int i = 0; i < 4; ++i) {
    writers.emplace_back([this] {
      for (int round = 0; round < 300; ++round) {
        EXPECT_NO_THROW(put("text"));
      }
    });
  }
  for (std::thread& writer : writers) writer.join();
  EXPECT_EQ(get(), "text");
  EXPECT_EQ(files(), 1);
}

// The child rewrites the file without end: 64 KiB of one letter, then of the next.
[[noreturn]] void rewrite_forever(const std::string& path) {
  for (char letter = 'a';; letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1)) {
    AtomicFile file("child", path);
    const std::string part(4096, letter);
    for (int i = 0; i < 16; ++i) file.write(part.data(), 4096);
    file.commit();
  }
}

TEST_F(AtomicFileTest, AKillAtAnyMomentLeavesAWholeFile) {
  std::mt19937 random(1);
  put(std::string(65536, 'a'));
  for (int round = 0; round < 40; ++round) {
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) rewrite_forever(path_);
    std::this_thread::sleep_for(std::chrono::microseconds(500 + random() % 10000));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const std::string text = get();
    ASSERT_EQ(text, std::string(65536, text[0]));
  }
  put("last");
  EXPECT_EQ(files(), 1) << "the killed writers' temporary files are removed by the next writer";
}

TEST_F(AtomicFileTest, InputFileRefusesWhatIsNoRegularFile) {
  EXPECT_THAT(message_of([&] { InputFile("test", folder_); }),
              ::testing::HasSubstr("is not a regular file"));
  ASSERT_EQ(::mkfifo(path_.c_str(), 0600), 0);
  EXPECT_THAT(message_of([&] { InputFile("test", path_); }),
              ::testing::HasSubstr("is not a regular file"));
  EXPECT_THAT(message_of([&] { InputFile("test", folder_ + "/none"); }),
              ::testing::HasSubstr("No such file or directory"));
}

TEST_F(AtomicFileTest, InputFileNamesAnEarlyEnd) {
  put("12345");
  InputFile file("test", path_);
  char data[8];
  EXPECT_THAT(message_of([&] { file.read(2, data, 8); }),
              ::testing::HasSubstr("ends at byte 5; 5 more bytes were expected"));
}

}  // namespace
}  // namespace dlcore
