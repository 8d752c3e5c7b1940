package dev.readyroom.leaderboard.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The nickname somebody asks for. */
public record NicknameForm(@NotBlank @Size(max = 30) String nickname) {
}
