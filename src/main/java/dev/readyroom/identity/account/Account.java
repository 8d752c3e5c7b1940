package dev.readyroom.identity.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import dev.readyroom.identity.Accommodations;
import dev.readyroom.identity.CurrentUser.Preferences;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody Readyroom knows: a visitor (no credentials yet), a registered person, or, once
 * deleted, an id without a name that its answers keep pointing at.
 */
@Entity
@Table(name = "account")
public class Account {

	@Id
	private UUID id;

	@Nullable private String email;

	@Nullable private String passwordHash;

	private String displayName;

	private String zone;

	private String theme;

	private boolean largeText;

	private boolean fewerAnimations;

	private boolean shortcuts;

	@Enumerated(EnumType.STRING)
	private TimeAllowance chosenAllowance;

	@Enumerated(EnumType.STRING)
	private TimeAllowance grantedAllowance;

	private boolean visitor;

	private Instant createdAt;

	@Nullable private Instant lockedAt;

	@Nullable private Instant deletedAt;

	/** Added roles only: every registered account is a learner. */
	@ElementCollection
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> addedRoles;

	@Version
	private int version;

	protected Account() {
	}

	/** A person without credentials; registering upgrades this same row. */
	public static Account visitor(ZoneId zone, Instant now) {
		Account account = new Account();
		account.id = UserId.next().value();
		account.visitor = true;
		account.displayName = "";
		account.zone = zone.getId();
		account.prefer(Preferences.DEFAULT);
		account.chosenAllowance = TimeAllowance.STANDARD;
		account.grantedAllowance = TimeAllowance.STANDARD;
		account.createdAt = now;
		account.addedRoles = EnumSet.noneOf(Role.class);
		return account;
	}

	/** A visitor becomes somebody; the id and what hangs on it stay. */
	public void register(Email email, String displayName, String passwordHash, ZoneId zone, Instant now) {
		if (!this.visitor) {
			throw new IllegalStateException("registered already: " + this.id);
		}
		this.visitor = false;
		this.email = email.value();
		this.passwordHash = passwordHash;
		this.createdAt = now;
		introduce(displayName, zone);
	}

	public void introduce(String displayName, ZoneId zone) {
		this.displayName = displayName.strip();
		this.zone = zone.getId();
	}

	public final void prefer(Preferences preferences) {
		this.theme = preferences.theme();
		this.largeText = preferences.largeText();
		this.fewerAnimations = preferences.fewerAnimations();
		this.shortcuts = preferences.shortcuts();
	}

	public void chooseAllowance(TimeAllowance allowance) {
		this.chosenAllowance = allowance;
	}

	public void grantAllowance(TimeAllowance allowance) {
		this.grantedAllowance = allowance;
	}

	public void changeEmail(Email email) {
		this.email = email.value();
	}

	public void changePassword(String passwordHash) {
		this.passwordHash = passwordHash;
	}

	public void give(Collection<Role> roles) {
		this.addedRoles.retainAll(roles);
		this.addedRoles.addAll(roles);
		this.addedRoles.remove(Role.LEARNER);
	}

	public void lock(Instant now) {
		this.lockedAt = now;
	}

	public void unlock() {
		this.lockedAt = null;
	}

	/**
	 * Takes away who it was and what they needed; the id stays, so that statistics stay
	 * true.
	 */
	public void delete(Instant now) {
		this.email = null;
		this.passwordHash = null;
		this.displayName = "";
		prefer(Preferences.DEFAULT);
		this.chosenAllowance = TimeAllowance.STANDARD;
		this.grantedAllowance = TimeAllowance.STANDARD;
		this.addedRoles.clear();
		this.deletedAt = now;
	}

	public UserId id() {
		return new UserId(this.id);
	}

	@Nullable public Email email() {
		return (this.email == null) ? null : new Email(this.email);
	}

	@Nullable public String passwordHash() {
		return this.passwordHash;
	}

	public String displayName() {
		return this.displayName;
	}

	public ZoneId zone() {
		return ZoneId.of(this.zone);
	}

	public Preferences preferences() {
		return new Preferences(this.theme, this.largeText, this.fewerAnimations, this.shortcuts);
	}

	public Accommodations accommodations() {
		return new Accommodations(this.chosenAllowance, this.grantedAllowance);
	}

	public boolean isVisitor() {
		return this.visitor;
	}

	public boolean isLocked() {
		return this.lockedAt != null;
	}

	public boolean isDeleted() {
		return this.deletedAt != null;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public Set<Role> roles() {
		EnumSet<Role> roles = EnumSet.noneOf(Role.class);
		if (!this.visitor && this.deletedAt == null) {
			roles.add(Role.LEARNER);
			roles.addAll(this.addedRoles);
		}
		return roles;
	}

}
