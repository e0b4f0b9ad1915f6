#include "data/idx.h"

#include "data_testing.h"
#include "device/allocator.h"
#include "file_testing.h"

namespace dlcore::data {
namespace {

using ::testing::ElementsAre;
using namespace std::string_literals;

class IdxTest : public ::testing::Test {
 protected:
  Tensor read(const std::string& bytes) const { return read_idx(folder_.write("x.idx", bytes)); }
  // Without the path.
  std::string error_in(const std::string& bytes) const {
    std::string text = error_of([&] { read(bytes); }, Code::kCorruptData);
    return text.erase(text.find(folder_.path()), folder_.path().size() + 1);
  }
  TemporaryFolder folder_;
};

TEST_F(IdxTest, ReadsBytes) {
  const std::string file = "\0\0\x08\x02\0\0\0\x02\0\0\0\x03"s + "\x01\x02\x03\xfd\xfe\xff";
  for (const std::string& stored : {file, gzip(file)}) {
    const Tensor x = read(stored);
    EXPECT_EQ(describe(x), "u8[2,3] cpu:0");
    EXPECT_THAT(values_of<uint8_t>(x), ElementsAre(1, 2, 3, 253, 254, 255));
  }
}

TEST_F(IdxTest, ReadsTheOtherTypes) {
  const Tensor i8 = read("\0\0\x09\x01\0\0\0\x02\x7f\x80"s);
  EXPECT_EQ(describe(i8), "i32[2] cpu:0");
  EXPECT_THAT(values_of<int32_t>(i8), ElementsAre(127, -128));
  EXPECT_THAT(values_of<int32_t>(read("\0\0\x0b\x01\0\0\0\x02\x01\x02\xff\xfe"s)),
              ElementsAre(258, -2));
  EXPECT_THAT(values_of<int32_t>(read("\0\0\x0c\x01\0\0\0\x01\x80\0\0\x01"s)),
              ElementsAre(-2147483647));
  EXPECT_THAT(values_of<float>(read("\0\0\x0d\x01\0\0\0\x02\x3f\xc0\0\0\xc0\0\0\0"s)),
              ElementsAre(1.5f, -2.0f));
  EXPECT_THAT(values_of<double>(read("\0\0\x0e\x01\0\0\0\x01\xbf\xe0\0\0\0\0\0\0"s)),
              ElementsAre(-0.5));
}

TEST_F(IdxTest, ReadsAnEmptyArray) {
  EXPECT_EQ(describe(read("\0\0\x08\x02\0\0\0\0\0\0\0\x03"s)), "u8[0,3] cpu:0");
}

TEST_F(IdxTest, RefusesWhatIsNoIdxFile) {
  EXPECT_EQ(error_in(""), "idx_read: 'x.idx' ends after 0 bytes; 4 more were expected");
  EXPECT_EQ(error_in("GIF8"),
            "idx_read: 'x.idx' is no IDX file: it must begin with two zero bytes, "
            "not 71 and 73");
  EXPECT_EQ(error_in("\0\0\x0a\x01\0\0\0\x01\x01"s),
            "idx_read: 'x.idx' has the unknown element type 10 at byte 2");
  EXPECT_EQ(error_in("\0\0\x08\0"s), "idx_read: 'x.idx' claims 0 dimensions; 1 to 16 are possible");
  EXPECT_EQ(error_in("\0\0\x08\x11"s),
            "idx_read: 'x.idx' claims 17 dimensions; 1 to 16 are possible");
}

TEST_F(IdxTest, RefusesTheWrongLength) {
  EXPECT_EQ(error_in("\0\0\x08\x02\0\0\0\x02\0\0"s),
            "idx_read: 'x.idx' ends after 10 bytes; 2 more were expected");
  EXPECT_EQ(error_in("\0\0\x08\x01\0\0\0\x03\x01\x02"s),
            "idx_read: 'x.idx' claims the shape [3], 3 bytes, but cannot hold more than 2");
  EXPECT_EQ(error_in("\0\0\x08\x01\0\0\0\x01\x01\x02"s),
            "idx_read: 'x.idx' goes on after its last value, at byte 9");
  EXPECT_EQ(error_in(gzip("\0\0\x08\x01\0\0\0\x03\x01\x02"s)),
            "idx_read: 'x.idx' ends after 10 bytes; 1 more were expected");
}

TEST_F(IdxTest, AllocatesNothingForAHugeClaim) {
  reset_peak_memory(kHost);
  const int64_t before = memory_stats(kHost).peak_bytes;
  const std::string huge = "\0\0\x0e\x02\xff\xff\xff\xff\xff\xff\xff\xff"s;
  EXPECT_THROW(read(huge), Error);
  EXPECT_EQ(error_in("\0\0\x08\x01\x40\0\0\0"s),
            "idx_read: 'x.idx' claims the shape [1073741824], 1073741824 bytes, but cannot hold "
            "more than 0");
  EXPECT_THROW(read(gzip("\0\0\x08\x01\x40\0\0\0"s)), Error);
  EXPECT_EQ(memory_stats(kHost).peak_bytes, before);
}

TEST_F(IdxTest, NamesAMissingFile) {
  EXPECT_EQ(error_of([] { read_idx("no/such/file"); }, Code::kNotFound),
            "idx_read: cannot open path 'no/such/file': No such file or directory");
}

}  // namespace
}  // namespace dlcore::data
