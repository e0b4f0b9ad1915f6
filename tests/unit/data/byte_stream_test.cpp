#include "data/byte_stream.h"

#include "data_testing.h"
#include "file_testing.h"

namespace dlcore::data {
namespace {

std::string read_all(ByteStream* stream, size_t step) {
  std::string all, part(step, '\0');
  while (const int64_t count = stream->read_some(part.data(), static_cast<int64_t>(step))) {
    all.append(part, 0, static_cast<size_t>(count));
  }
  return all;
}

std::string numbers() {
  std::string text;
  for (int64_t i = 0; i < 100000; ++i) text += std::to_string(i * i % 1000003) + " ";
  return text;
}

TEST(ByteStream, ReadsPlainAndPackedFiles) {
  const TemporaryFolder folder;
  const std::string text = numbers();
  for (const std::string& stored : {text, gzip(text)}) {
    ByteStream stream("test", folder.write("file", stored));
    EXPECT_EQ(read_all(&stream, 777), text);
    stream.expect_end();
    EXPECT_GE(stream.most_bytes(), static_cast<int64_t>(text.size()));
  }
}

TEST(ByteStream, ReadsMembersOneAfterTheOther) {
  const std::string packed = gzip("one, ") + gzip("") + gzip("two");
  ByteStream stream("test", "memory", packed.data(), static_cast<int64_t>(packed.size()));
  EXPECT_EQ(read_all(&stream, 4), "one, two");
}

TEST(ByteStream, NamesWhatIsMissing) {
  ByteStream stream("test", "memory", "abc", 3);
  char to[4];
  EXPECT_EQ(error_of([&] { stream.read(to, 4); }, Code::kCorruptData),
            "test: 'memory' ends after 3 bytes; 1 more were expected");
}

TEST(ByteStream, RefusesMoreThanWasExpected) {
  ByteStream stream("test", "memory", "abc", 3);
  char to[2];
  stream.read(to, 2);
  EXPECT_EQ(error_of([&] { stream.expect_end(); }, Code::kCorruptData),
            "test: 'memory' goes on after its last value, at byte 2");
}

std::string error_in(std::string packed) {
  return error_of(
      [&] {
        ByteStream stream("test", "memory", packed.data(), static_cast<int64_t>(packed.size()));
        read_all(&stream, 1000);
      },
      Code::kCorruptData);
}

TEST(ByteStream, RefusesDamagedPackedData) {
  const std::string packed = gzip(numbers());
  EXPECT_EQ(error_in(packed.substr(0, packed.size() / 2)),
            "test: 'memory' ends in the middle of the packed data");
  EXPECT_EQ(error_in(packed.substr(0, packed.size() - 1)),
            "test: 'memory' ends in the middle of the packed data");
  std::string flipped = packed;
  flipped[packed.size() - 6] ^= 1;
  EXPECT_EQ(error_in(flipped), "test: 'memory' is damaged (incorrect data check)");
  EXPECT_EQ(error_in(packed + "more"), "test: 'memory' is damaged (incorrect header check)");
}

}  // namespace
}  // namespace dlcore::data
