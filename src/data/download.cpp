#include "data/download.h"

#include <curl/curl.h>
#include <dlfcn.h>

#include <memory>

#include "base/error.h"

namespace dlcore::data {
namespace {

constexpr long kConnectSeconds = 20;
// Slower than this over half a minute is as good as dead.
constexpr long kLeastBytesPerSecond = 1000, kSlowSeconds = 30;
constexpr long kMostRedirects = 10;

// What is used of libcurl, once loaded; it stays.
struct Curl {
  decltype(&curl_global_init) global_init = nullptr;
  decltype(&curl_easy_init) easy_init = nullptr;
  decltype(&curl_easy_setopt) easy_setopt = nullptr;
  decltype(&curl_easy_perform) easy_perform = nullptr;
  decltype(&curl_easy_cleanup) easy_cleanup = nullptr;
  decltype(&curl_easy_strerror) easy_strerror = nullptr;
  const char* why_missing = nullptr;
};

template <class F>
bool find(void* library, const char* name, F* function) {
  *function = reinterpret_cast<F>(::dlsym(library, name));
  return *function != nullptr;
}

Curl load() {
  Curl curl;
  void* library = nullptr;
  for (const char* name : {"libcurl.so.4", "libcurl-gnutls.so.4"}) {
    if (!library) library = ::dlopen(name, RTLD_NOW | RTLD_LOCAL);
  }
  const bool complete = library && find(library, "curl_global_init", &curl.global_init) &&
                        find(library, "curl_easy_init", &curl.easy_init) &&
                        find(library, "curl_easy_setopt", &curl.easy_setopt) &&
                        find(library, "curl_easy_perform", &curl.easy_perform) &&
                        find(library, "curl_easy_cleanup", &curl.easy_cleanup) &&
                        find(library, "curl_easy_strerror", &curl.easy_strerror);
  if (!complete) {
    curl.why_missing = "libcurl.so.4 cannot be loaded (Debian: apt-get install libcurl4)";
  } else if (curl.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
    curl.why_missing = "libcurl cannot be initialised";
  }
  return curl;
}

const Curl& loaded(const char* operation) {
  static const Curl curl = load();
  DL_CHECK(!curl.why_missing, Code::kNetwork, operation, ": cannot download: ", curl.why_missing);
  return curl;
}

struct Received {
  std::vector<char> bytes;
  size_t most;
};

// Taking less than was given ends the transfer.
size_t receive(char* data, size_t size, size_t count, void* user_data) noexcept {
  auto* received = static_cast<Received*>(user_data);
  if (size * count > received->most - received->bytes.size()) return 0;
  try {
    received->bytes.insert(received->bytes.end(), data, data + size * count);
  } catch (...) {
    return 0;
  }
  return size * count;
}

void configure(const Curl& curl, CURL* handle, const std::string& url, Received* received,
               char* error) {
  const auto set = [&](CURLoption option, auto value) { curl.easy_setopt(handle, option, value); };
  set(CURLOPT_URL, url.c_str());
  set(CURLOPT_PROTOCOLS_STR, "http,https,file");
  set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  set(CURLOPT_FOLLOWLOCATION, 1L);
  set(CURLOPT_MAXREDIRS, kMostRedirects);
  set(CURLOPT_FAILONERROR, 1L);
  set(CURLOPT_NOSIGNAL, 1L);  // no signal handlers in the host program
  set(CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
  set(CURLOPT_LOW_SPEED_LIMIT, kLeastBytesPerSecond);
  set(CURLOPT_LOW_SPEED_TIME, kSlowSeconds);
  set(CURLOPT_ERRORBUFFER, error);
  set(CURLOPT_WRITEFUNCTION, &receive);
  set(CURLOPT_WRITEDATA, static_cast<void*>(received));
}

}  // namespace

std::vector<char> download(const char* operation, const std::string& url, int64_t most_bytes) {
  const Curl& curl = loaded(operation);
  const std::unique_ptr<CURL, decltype(curl.easy_cleanup)> handle(curl.easy_init(),
                                                                  curl.easy_cleanup);
  DL_CHECK(handle, Code::kOutOfMemory, operation, ": cannot start a download");
  Received received{{}, static_cast<size_t>(most_bytes)};
  char error[CURL_ERROR_SIZE] = "";
  configure(curl, handle.get(), url, &received, error);
  const CURLcode status = curl.easy_perform(handle.get());
  DL_CHECK(status == CURLE_OK, Code::kNetwork, operation, ": ", url, ": ",
           *error ? error : curl.easy_strerror(status));
  return std::move(received.bytes);
}

}  // namespace dlcore::data
