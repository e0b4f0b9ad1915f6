#include "data/original_file.h"

#include <filesystem>
#include <optional>
#include <system_error>

#include "base/atomic_file.h"
#include "base/sha256.h"
#include "data/byte_stream.h"
#include "data/download.h"

namespace dlcore::data {
namespace {

namespace fs = std::filesystem;

class Finder {
 public:
  Finder(const char* operation, const OriginalFile& file, const FilePlaces& places)
      : operation_(operation), file_(file), places_(places) {}

  Tensor find() const {
    for (const std::string& path : paths()) {
      std::error_code unreadable;
      if (!fs::exists(path, unreadable)) continue;
      if (!places_.download) return read(path);
      if (const auto bytes = try_read(path)) return *bytes;
    }
    DL_CHECK(places_.download, Code::kNotFound, operation_, ": '", file_.name, "' is neither in '",
             places_.folder, "'", system_hint(), "; with the option download it is fetched");
    return fetch();
  }

 private:
  std::vector<std::string> paths() const {
    std::vector<std::string> all;
    for (const std::string& folder : {places_.folder, places_.system_folder}) {
      if (folder.empty()) continue;
      const std::string path = (fs::path(folder) / file_.name).string();
      all.insert(all.end(), {path, path + ".gz"});
    }
    return all;
  }

  Tensor read(const std::string& path) const {
    ByteStream stream(operation_, path);
    return read_verified(&stream);
  }

  // Nothing where the file is damaged: it will be fetched anew.
  std::optional<Tensor> try_read(const std::string& path) const {
    try {
      return read(path);
    } catch (const Error& error) {
      if (error.code() != Code::kCorruptData) throw;
      return std::nullopt;
    }
  }

  Tensor read_verified(ByteStream* stream) const {
    Tensor bytes = empty(operation_, {file_.bytes}, DType::kU8, kHost);
    stream->read(bytes.data(), bytes.numel());
    stream->expect_end();
    const std::string hash = sha256(bytes.data(), bytes.numel());
    DL_CHECK(hash == file_.sha256, Code::kCorruptData, operation_, ": '", stream->name(),
             "' is not the original file: the SHA-256 of its unpacked bytes is ", hash, ", not ",
             file_.sha256);
    return bytes;
  }

  Tensor fetch() const {
    std::string failures;
    for (const std::string& mirror : places_.mirrors) {
      if (const auto bytes = try_mirror(mirror, &failures)) {
        save(*bytes);
        return *bytes;
      }
    }
    fail(Code::kNetwork, operation_, ": no mirror gave '", file_.name, "'", failures);
  }

  std::optional<Tensor> try_mirror(const std::string& mirror, std::string* failures) const {
    const std::string url =
        cat(mirror, mirror.empty() || mirror.back() != '/' ? "/" : "", file_.name, ".gz");
    constexpr int64_t kSlack = 1 << 20;  // what gzip may add to incompressible data, and more
    try {
      const std::vector<char> packed = download(operation_, url, file_.bytes + kSlack);
      ByteStream stream(operation_, url, packed.data(), static_cast<int64_t>(packed.size()));
      return read_verified(&stream);
    } catch (const Error& error) {
      *failures += "; " + error.message().substr(std::string(operation_).size() + 2);
      return std::nullopt;
    }
  }

  // Several processes may do this at once: each moves its own copy into place.
  void save(const Tensor& bytes) const {
    std::error_code error;
    fs::create_directories(places_.folder, error);
    DL_CHECK(!error, Code::kIo, operation_, ": cannot create folder '", places_.folder,
             "': ", error.message());
    AtomicFile file(operation_, (fs::path(places_.folder) / file_.name).string());
    file.write(bytes.data(), bytes.numel());
    file.commit();
  }

  std::string system_hint() const {
    if (places_.system_folder.empty()) return "";
    return cat(" nor in '", places_.system_folder, "' (Debian's package ", places_.package, ")");
  }

  const char* operation_;
  const OriginalFile& file_;
  const FilePlaces& places_;
};

}  // namespace

Tensor find_original(const char* operation, const OriginalFile& file, const FilePlaces& places) {
  return Finder(operation, file, places).find();
}

}  // namespace dlcore::data
