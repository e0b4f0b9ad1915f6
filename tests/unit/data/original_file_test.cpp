#include "data/original_file.h"

#include <sys/wait.h>
#include <unistd.h>

#include "base/sha256.h"
#include "data/download.h"
#include "data_testing.h"
#include "file_testing.h"
#include "http_server.h"

namespace dlcore::data {
namespace {

const std::string kText = "the original text, all of it";

class OriginalFileTest : public ::testing::Test {
 protected:
  OriginalFileTest() {
    file_ = {"text", static_cast<int64_t>(kText.size()),
             sha256(kText.data(), static_cast<int64_t>(kText.size()))};
    places_ = {folder_.path("here/below"), folder_.path("system"), "some-package", {}, false};
  }

  std::string find() const {
    const auto bytes = values_of<uint8_t>(find_original("test", file_, places_));
    return std::string(bytes.begin(), bytes.end());
  }
  void download_from(const std::vector<std::string>& mirrors) {
    places_.mirrors = mirrors;
    places_.download = true;
  }
  std::string error(Code code) const {
    std::string message = error_of([&] { find(); }, code);
    for (size_t at; (at = message.find(folder_.path())) != std::string::npos;) {
      message.erase(at, folder_.path().size());
    }
    return message;
  }

  TemporaryFolder folder_;
  OriginalFile file_;
  FilePlaces places_;
};

TEST_F(OriginalFileTest, IsFoundInItsFolderPackedOrNot) {
  folder_.write("here/below/text", kText);
  EXPECT_EQ(find(), kText);
  std::filesystem::remove(folder_.path("here/below/text"));
  folder_.write("here/below/text.gz", gzip(kText));
  EXPECT_EQ(find(), kText);
}

TEST_F(OriginalFileTest, IsFoundInTheSystemsFolder) {
  folder_.write("system/text.gz", gzip(kText));
  EXPECT_EQ(find(), kText);
}

TEST_F(OriginalFileTest, SaysWhereItLooked) {
  EXPECT_EQ(error(Code::kNotFound),
            "test: 'text' is neither in '/here/below' nor in '/system' (Debian's package "
            "some-package); with the option download it is fetched");
}

TEST_F(OriginalFileTest, IsRefusedWhenItIsAnother) {
  folder_.write("here/below/text", "the original text, all of IT");
  EXPECT_THAT(
      error(Code::kCorruptData),
      ::testing::StartsWith("test: '/here/below/text' is not the original file: the SHA-256 "
                            "of its unpacked bytes is "));
  folder_.write("here/below/text", kText.substr(1));
  EXPECT_EQ(error(Code::kCorruptData),
            "test: '/here/below/text' ends after 27 bytes; 1 more were expected");
  folder_.write("here/below/text", kText + "!");
  EXPECT_EQ(error(Code::kCorruptData),
            "test: '/here/below/text' goes on after its last value, at byte 28");
}

TEST_F(OriginalFileTest, IsDownloadedAndKeptUnpacked) {
  const HttpServer server({{"/folder/text.gz", gzip(kText)}});
  download_from({server.url() + "/folder"});
  EXPECT_EQ(find(), kText);
  EXPECT_EQ(folder_.read("here/below/text"), kText);
  EXPECT_EQ(find(), kText);
  EXPECT_EQ(server.requests(), 1);
}

TEST_F(OriginalFileTest, ComesFromTheFirstMirrorThatHasIt) {
  const HttpServer server({{"/good/text.gz", gzip(kText)}, {"/other/text.gz", gzip("another")}});
  download_from({server.url() + "/missing/", server.url() + "/other/", server.url() + "/good/"});
  EXPECT_EQ(find(), kText);
  EXPECT_EQ(server.requests(), 3);
}

TEST_F(OriginalFileTest, ReplacesADamagedFile) {
  const HttpServer server({{"/text.gz", gzip(kText)}});
  download_from({server.url()});
  folder_.write("here/below/text", "torn");
  EXPECT_EQ(find(), kText);
  EXPECT_EQ(folder_.read("here/below/text"), kText);
}

TEST_F(OriginalFileTest, ComesFromAFileUrl) {
  folder_.write("mirror/text.gz", gzip(kText));
  const std::filesystem::path link = "/tmp/dl-mirror-" + std::to_string(::getpid());
  std::filesystem::create_directory_symlink(folder_.path("mirror"), link);  // no space in the URL
  download_from({"file://" + link.string()});
  EXPECT_EQ(find(), kText);
  std::filesystem::remove(link);
}

TEST_F(OriginalFileTest, SaysWhyEachMirrorFailed) {
  const HttpServer server({{"/other/text.gz", gzip("another text of 28 letters!!")},
                           {"/long/text.gz", std::string(3 << 20, 'x')}});
  const std::string url = server.url();
  download_from({url + "/missing", url + "/other", url + "/long", "gopher://127.0.0.1"});
  const std::string message = error(Code::kNetwork);
  EXPECT_THAT(message, ::testing::StartsWith("test: no mirror gave 'text'; " + url +
                                             "/missing/text.gz: The requested URL returned error: "
                                             "404; '" +
                                             url + "/other/text.gz' is not the original"));
  EXPECT_THAT(message, ::testing::HasSubstr("; " + url + "/long/text.gz: "));
  EXPECT_THAT(message, ::testing::HasSubstr("; gopher://127.0.0.1/text.gz: Protocol"));
  EXPECT_FALSE(std::filesystem::exists(folder_.path("here")));
}

TEST_F(OriginalFileTest, NoticesAConnectionThatBreaks) {
  HttpServer server({{"/text.gz", gzip(kText)}});
  server.break_after_body(10);
  download_from({server.url()});
  EXPECT_THAT(error(Code::kNetwork), ::testing::HasSubstr("/text.gz: "));
}

TEST_F(OriginalFileTest, SaysWhenItCannotBeKept) {
  const HttpServer server({{"/text.gz", gzip(kText)}});
  download_from({server.url()});
  folder_.write("here", "a file where a folder should be");
  EXPECT_EQ(error(Code::kIo), "test: cannot create folder '/here/below': Not a directory");
}

TEST_F(OriginalFileTest, MayBeDownloadedBySeveralProcessesAtOnce) {
  // Its thread starts after the forks: sanitizers' allocators do not survive a fork beside a
  // thread.
  HttpServer server({{"/text.gz", gzip(kText)}}, HttpServer::Start::kLater);
  download_from({server.url()});
  constexpr int kProcesses = 4;
  pid_t children[kProcesses];
  for (pid_t& child : children) {
    child = ::fork();
    if (child == 0) {
      bool right = false;
      try {
        right = find() == kText;
      } catch (const std::exception&) {
      }
      ::_exit(right ? 0 : 1);
    }
  }
  server.start();
  for (pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
  }
  EXPECT_EQ(folder_.read("here/below/text"), kText);
  const std::filesystem::directory_iterator entries(folder_.path("here/below"));
  EXPECT_EQ(std::distance(begin(entries), end(entries)), 1);
}

}  // namespace
}  // namespace dlcore::data
