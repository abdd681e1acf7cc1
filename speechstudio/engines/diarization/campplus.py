"""CAM++, a network that turns speech into a vector that tells speakers apart.

Wang et al., “CAM++: A Fast and Efficient Network for Speaker Verification Using Context-Aware
Masking” (Interspeech 2023): a small two-dimensional head, then densely connected time-delay
layers whose output is masked by the context of the whole utterance and of its second.
Names of the layers are those of the published weights, so that they load as they are.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

MELS = 80
DIMENSION = 192
GROWTH = 32
BOTTLENECK = 128
BLOCKS = ((12, 1), (24, 2), (16, 2))
"""Layers and dilation of each dense block."""
CONTEXT_FRAMES = 100
"""Length of the nearer context of a mask: a second."""


class CamPlusPlus(nn.Module):
    """Log-mel frames, shape (batch, frames, 80), to vectors, shape (batch, 192)."""

    def __init__(self) -> None:
        super().__init__()
        self.head = _Head()
        self.xvector = _dense_part()

    def fold(self) -> "CamPlusPlus":
        """Fold normalizations into the convolutions before them; for use, not for training.

        Gives the same vectors to six digits for a fifth less work. Load the weights first.
        """
        for module in list(self.modules()):
            for conv, norm in (("conv1", "bn1"), ("conv2", "bn2")):
                if hasattr(module, conv):
                    fused = fuse_conv_bn_eval(getattr(module, conv), getattr(module, norm))
                    setattr(module, conv, fused)
                    setattr(module, norm, nn.Identity())
            if isinstance(module, _DenseLayer):
                module.linear1 = fuse_conv_bn_eval(module.linear1, module.nonlinear2.batchnorm)
                module.nonlinear2 = nn.ReLU()
        self.head.to(memory_format=torch.channels_last)
        return self

    def forward(self, features: Tensor) -> Tensor:
        """Give one vector for each row of the batch."""
        frames: Tensor = self.head(features.transpose(1, 2))
        vectors: Tensor = self.xvector(frames)
        return vectors


def _activation(channels: int, *, scaled: bool = True, rectified: bool = True) -> nn.Sequential:
    """Batch normalization and, mostly, a rectifier."""
    layers = nn.Sequential()
    layers.add_module("batchnorm", nn.BatchNorm1d(channels, affine=scaled))
    if rectified:
        layers.add_module("relu", nn.ReLU())
    return layers


def _dense_part() -> nn.Sequential:
    """Make the time-delay part, from the head's channels to the vector."""
    layers = nn.Sequential()
    channels = BOTTLENECK
    layers.add_module("tdnn", _TimeDelay(GROWTH * MELS // 8, channels))
    for number, (depth, dilation) in enumerate(BLOCKS, start=1):
        layers.add_module(f"block{number}", _DenseBlock(depth, channels, dilation))
        channels += depth * GROWTH
        layers.add_module(f"transit{number}", _Transit(channels, channels // 2))
        channels //= 2
    layers.add_module("out_nonlinear", _activation(channels))
    layers.add_module("stats", _Statistics())
    layers.add_module("dense", _Projection(channels * 2, DIMENSION))
    return layers


class _Head(nn.Module):
    """Two-dimensional convolutions over time and frequency; frequency shrinks eightfold."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, GROWTH, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(GROWTH)
        self.layer1 = nn.Sequential(_Residual(2), _Residual(1))
        self.layer2 = nn.Sequential(_Residual(2), _Residual(1))
        self.conv2 = nn.Conv2d(GROWTH, GROWTH, 3, stride=(2, 1), padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(GROWTH)

    def forward(self, mels: Tensor) -> Tensor:
        image = mels.unsqueeze(1).contiguous(memory_format=torch.channels_last)
        out = functional.relu(self.bn1(self.conv1(image)))
        out = self.layer2(self.layer1(out))
        out = functional.relu(self.bn2(self.conv2(out)))
        return out.flatten(1, 2)


class _Residual(nn.Module):
    """A residual pair of convolutions that may halve the frequencies."""

    def __init__(self, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(GROWTH, GROWTH, 3, stride=(stride, 1), padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(GROWTH)
        self.conv2 = nn.Conv2d(GROWTH, GROWTH, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(GROWTH)
        self.shortcut = nn.Sequential()
        if stride > 1:
            self.shortcut = nn.Sequential(
                nn.Conv2d(GROWTH, GROWTH, 1, stride=(stride, 1), bias=False),
                nn.BatchNorm2d(GROWTH),
            )

    def forward(self, x: Tensor) -> Tensor:
        out = functional.relu(self.bn1(self.conv1(x)))
        return functional.relu(self.bn2(self.conv2(out)) + self.shortcut(x))


class _TimeDelay(nn.Module):
    """The first layer over time, which halves the frames."""

    def __init__(self, channels: int, out: int) -> None:
        super().__init__()
        self.linear = nn.Conv1d(channels, out, 5, stride=2, padding=2, bias=False)
        self.nonlinear = _activation(out)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.nonlinear(self.linear(x))
        return out


class _Mask(nn.Module):
    """A local convolution, masked by what the whole and the nearer context say."""

    def __init__(self, dilation: int) -> None:
        super().__init__()
        self.linear_local = nn.Conv1d(
            BOTTLENECK, GROWTH, 3, padding=dilation, dilation=dilation, bias=False
        )
        self.linear1 = nn.Conv1d(BOTTLENECK, BOTTLENECK // 2, 1)
        self.linear2 = nn.Conv1d(BOTTLENECK // 2, GROWTH, 1)

    def forward(self, x: Tensor) -> Tensor:
        seconds = functional.avg_pool1d(x, CONTEXT_FRAMES, CONTEXT_FRAMES, ceil_mode=True)
        context = x.mean(-1, keepdim=True) + seconds
        mask = torch.sigmoid(self.linear2(functional.relu(self.linear1(context))))
        # Not `repeat_interleave`, nor `std` below: the ONNX exporter loses the shape there.
        spread = mask.unsqueeze(-1).expand(-1, -1, -1, CONTEXT_FRAMES).flatten(2)
        spread = spread[..., : x.shape[-1]]
        out: Tensor = self.linear_local(x) * spread
        return out


class _DenseLayer(nn.Module):
    """A bottleneck and a masked convolution."""

    def __init__(self, channels: int, dilation: int) -> None:
        super().__init__()
        self.nonlinear1 = _activation(channels)
        self.linear1 = nn.Conv1d(channels, BOTTLENECK, 1, bias=False)
        self.nonlinear2 = _activation(BOTTLENECK)
        self.cam_layer = _Mask(dilation)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.cam_layer(self.nonlinear2(self.linear1(self.nonlinear1(x))))
        return out


class _DenseBlock(nn.ModuleList):
    """Layers each of which sees the output of all before it."""

    def __init__(self, depth: int, channels: int, dilation: int) -> None:
        super().__init__()
        for index in range(depth):
            self.add_module(f"tdnnd{index + 1}", _DenseLayer(channels + index * GROWTH, dilation))

    def forward(self, x: Tensor) -> Tensor:
        for layer in self:
            x = torch.cat([x, layer(x)], dim=1)
        return x


class _Transit(nn.Module):
    """Halves the channels between two blocks."""

    def __init__(self, channels: int, out: int) -> None:
        super().__init__()
        self.nonlinear = _activation(channels)
        self.linear = nn.Conv1d(channels, out, 1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.linear(self.nonlinear(x))
        return out


class _Statistics(nn.Module):
    """Mean and standard deviation over time."""

    def forward(self, x: Tensor) -> Tensor:
        mean = x.mean(-1, keepdim=True)
        variance = (x - mean).square().sum(-1) / (x.shape[-1] - 1)
        return torch.cat([mean.squeeze(-1), variance.sqrt()], dim=1)


class _Projection(nn.Module):
    """From the statistics to the vector."""

    def __init__(self, channels: int, out: int) -> None:
        super().__init__()
        self.linear = nn.Conv1d(channels, out, 1, bias=False)
        self.nonlinear = _activation(out, scaled=False, rectified=False)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.nonlinear(self.linear(x.unsqueeze(-1)).squeeze(-1))
        return out
