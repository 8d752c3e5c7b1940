package dev.readyroom.identity.profile;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

record DeletionForm(@NotEmpty @Size(max = 200) String current) {

	static final DeletionForm EMPTY = new DeletionForm("");

	@Override
	public String toString() {
		return "DeletionForm[…]";
	}

}
