/* Losses of the first ten steps after manual_seed(0), PyTorch 2.15.0.
 * Written by reference.py. */
static const double linear_regression_losses[10] = {34.6172829, 45.8618088, 22.3325863, 21.6214752,
                                                    9.99532127, 20.084177,  15.0800753, 8.97998047,
                                                    5.95083809, 15.4837017};
static const double logistic_regression_losses[10] = {
    0.664169312, 0.663895309, 0.643057227, 0.6328578,   0.641341448,
    0.686488628, 0.571777821, 0.661213279, 0.563927233, 0.769437134};
static const double softmax_regression_losses[10] = {2.33879757, 2.11261392, 1.96420646, 1.85366488,
                                                     1.70534873, 1.64992392, 1.56221735, 1.48146081,
                                                     1.4580071,  1.3837738};
static const double fashion_mnist_mlp_losses[10] = {2.30705953, 2.29178333, 2.28306556, 2.25598788,
                                                    2.2416594,  2.25591874, 2.22373652, 2.21458435,
                                                    2.2120595,  2.16502905};
