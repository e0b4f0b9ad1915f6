"""Linear regression: finds y = 2 a - 3.4 b + 4.2 in a thousand noisy points (a, b)."""
import libdl as dl
from libdl import nn, optim
from libdl.nn import init
from libdl.utils import data

NUM_EPOCHS = 3
BATCH_SIZE = 10


class LinearNet(nn.Module):
    def __init__(self, n_feature):
        super().__init__()
        self.linear = nn.Linear(n_feature, 1)

    def forward(self, x):
        return self.linear(x)


def main():
    dl.manual_seed(0)
    true_w, true_b = [2, -3.4], 4.2
    features = dl.randn(1000, 2)
    labels = true_w[0] * features[:, 0] + true_w[1] * features[:, 1] + true_b
    labels += dl.normal(0, 0.01, labels.size())

    dataset = data.TensorDataset(features, labels)
    data_iter = data.DataLoader(dataset, BATCH_SIZE, shuffle=True)

    net = LinearNet(2)
    init.normal_(net.linear.weight, mean=0, std=0.01)
    init.constant_(net.linear.bias, val=0)
    print(net)

    loss = nn.MSELoss()
    optimizer = optim.SGD(net.parameters(), lr=0.03)
    for epoch in range(1, NUM_EPOCHS + 1):
        for X, y in data_iter:
            l = loss(net(X), y.view(-1, 1))
            optimizer.zero_grad()
            l.backward()
            optimizer.step()
        l = loss(net(features), labels.view(-1, 1))
        print(f"epoch {epoch}, loss {l.item():.8f}")

    w, b = net.linear.weight.data, net.linear.bias.data
    print(f"w = {w[0, 0].item():.5f} {w[0, 1].item():.5f} (true: 2 -3.4), "
          f"b = {b.item():.5f} (true: 4.2)")


if __name__ == "__main__":
    main()
