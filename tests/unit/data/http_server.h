#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <map>
#include <string>
#include <thread>

namespace dlcore::data {

// Answers GET on a port of the loopback device: with what `files` holds, else 404.
class HttpServer {
 public:
  enum class Start { kNow, kLater };

  // Callers may connect at once; they are answered from `start` on.
  explicit HttpServer(std::map<std::string, std::string> files, Start start_at = Start::kNow)
      : files_(std::move(files)) {
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(listener_, reinterpret_cast<sockaddr*>(&address), size);
    ::listen(listener_, 16);
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    if (start_at == Start::kNow) start();
  }
  ~HttpServer() {
    ::shutdown(listener_, SHUT_RDWR);
    thread_.join();
    ::close(listener_);
  }
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  void start() {
    thread_ = std::thread([this] { serve(); });
  }
  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
  int requests() const { return requests_; }
  // Promise this many bytes more than are sent, as a connection that breaks does.
  void break_after_body(size_t missing) { missing_ = missing; }

 private:
  void serve() {
    for (;;) {
      const int connection = ::accept(listener_, nullptr, nullptr);
      if (connection < 0) return;
      answer(connection);
      ::close(connection);
    }
  }

  void answer(int connection) {
    std::string request;
    char buffer[4096];
    while (request.find("\r\n\r\n") == std::string::npos) {
      const ssize_t count = ::recv(connection, buffer, sizeof buffer, 0);
      if (count <= 0) return;
      request.append(buffer, static_cast<size_t>(count));
    }
    ++requests_;
    const std::string path = request.substr(4, request.find(' ', 4) - 4);
    const auto file = files_.find(path);
    if (file == files_.end())
      return send(connection, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    send(connection, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " +
                         std::to_string(file->second.size() + missing_) + "\r\n\r\n");
    send(connection, file->second);
  }

  static void send(int connection, const std::string& bytes) {
    for (size_t sent = 0; sent < bytes.size();) {
      const ssize_t count =
          ::send(connection, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
      if (count <= 0) return;
      sent += static_cast<size_t>(count);
    }
  }

  std::map<std::string, std::string> files_;
  std::atomic<size_t> missing_{0};
  std::atomic<int> requests_{0};
  int listener_ = -1;
  int port_ = 0;
  std::thread thread_;
};

}  // namespace dlcore::data
