export const id = 43;
export const ids = [43];
export const modules = { 1043: ((__unused_webpack_module, exports, __webpack_require__) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
	var coreClient = __webpack_require__(160);
	var coreRestPipeline = __webpack_require__(778);
	var tslib = __webpack_require__(1860);
	function _interopNamespace(e) {
		if (e && e.__esModule) return e;
		var n = Object.create(null);
		e && Object.keys(e).forEach(function(k) {
			if (k !== "default") {
				var d = Object.getOwnPropertyDescriptor(e, k);
				Object.defineProperty(n, k, d.get ? d : {
					enumerable: !0,
					get: function() {
						return e[k];
					}
				});
			}
		});
		n.default = e;
		return Object.freeze(n);
	}
	var coreClient__namespace = _interopNamespace(coreClient);
	var coreRestPipeline__namespace = _interopNamespace(coreRestPipeline);
	let pageMap = new WeakMap();
	function getContinuationToken(page) {
		if (typeof page != "object" || !page) return;
		return pageMap.get(page)?.continuationToken;
	}
	function setContinuationToken(page, continuationToken) {
		if (typeof page != "object" || !page || !continuationToken) return;
		let pageInfo = pageMap.get(page) ?? {};
		pageInfo.continuationToken = continuationToken;
		pageMap.set(page, pageInfo);
	}
	exports.KnownPrincipalType = void 0;
	(function(KnownPrincipalType) {
		KnownPrincipalType.User = "User";
		KnownPrincipalType.Group = "Group";
		KnownPrincipalType.ServicePrincipal = "ServicePrincipal";
		KnownPrincipalType.ForeignGroup = "ForeignGroup";
		KnownPrincipalType.Device = "Device";
	})(exports.KnownPrincipalType ||= {});
	exports.KnownAssignmentType = void 0;
	(function(KnownAssignmentType) {
		KnownAssignmentType.Activated = "Activated";
		KnownAssignmentType.Assigned = "Assigned";
	})(exports.KnownAssignmentType ||= {});
	exports.KnownMemberType = void 0;
	(function(KnownMemberType) {
		KnownMemberType.Inherited = "Inherited";
		KnownMemberType.Direct = "Direct";
		KnownMemberType.Group = "Group";
	})(exports.KnownMemberType ||= {});
	exports.KnownStatus = void 0;
	(function(KnownStatus) {
		KnownStatus.Accepted = "Accepted";
		KnownStatus.PendingEvaluation = "PendingEvaluation";
		KnownStatus.Granted = "Granted";
		KnownStatus.Denied = "Denied";
		KnownStatus.PendingProvisioning = "PendingProvisioning";
		KnownStatus.Provisioned = "Provisioned";
		KnownStatus.PendingRevocation = "PendingRevocation";
		KnownStatus.Revoked = "Revoked";
		KnownStatus.Canceled = "Canceled";
		KnownStatus.Failed = "Failed";
		KnownStatus.PendingApprovalProvisioning = "PendingApprovalProvisioning";
		KnownStatus.PendingApproval = "PendingApproval";
		KnownStatus.FailedAsResourceIsLocked = "FailedAsResourceIsLocked";
		KnownStatus.PendingAdminDecision = "PendingAdminDecision";
		KnownStatus.AdminApproved = "AdminApproved";
		KnownStatus.AdminDenied = "AdminDenied";
		KnownStatus.TimedOut = "TimedOut";
		KnownStatus.ProvisioningStarted = "ProvisioningStarted";
		KnownStatus.Invalid = "Invalid";
		KnownStatus.PendingScheduleCreation = "PendingScheduleCreation";
		KnownStatus.ScheduleCreated = "ScheduleCreated";
		KnownStatus.PendingExternalProvisioning = "PendingExternalProvisioning";
	})(exports.KnownStatus ||= {});
	exports.KnownRequestType = void 0;
	(function(KnownRequestType) {
		KnownRequestType.AdminAssign = "AdminAssign";
		KnownRequestType.AdminRemove = "AdminRemove";
		KnownRequestType.AdminUpdate = "AdminUpdate";
		KnownRequestType.AdminExtend = "AdminExtend";
		KnownRequestType.AdminRenew = "AdminRenew";
		KnownRequestType.SelfActivate = "SelfActivate";
		KnownRequestType.SelfDeactivate = "SelfDeactivate";
		KnownRequestType.SelfExtend = "SelfExtend";
		KnownRequestType.SelfRenew = "SelfRenew";
	})(exports.KnownRequestType ||= {});
	exports.KnownType = void 0;
	(function(KnownType) {
		KnownType.AfterDuration = "AfterDuration";
		KnownType.AfterDateTime = "AfterDateTime";
		KnownType.NoExpiration = "NoExpiration";
	})(exports.KnownType ||= {});
	exports.KnownRoleManagementPolicyRuleType = void 0;
	(function(KnownRoleManagementPolicyRuleType) {
		KnownRoleManagementPolicyRuleType.RoleManagementPolicyApprovalRule = "RoleManagementPolicyApprovalRule";
		KnownRoleManagementPolicyRuleType.RoleManagementPolicyAuthenticationContextRule = "RoleManagementPolicyAuthenticationContextRule";
		KnownRoleManagementPolicyRuleType.RoleManagementPolicyEnablementRule = "RoleManagementPolicyEnablementRule";
		KnownRoleManagementPolicyRuleType.RoleManagementPolicyExpirationRule = "RoleManagementPolicyExpirationRule";
		KnownRoleManagementPolicyRuleType.RoleManagementPolicyNotificationRule = "RoleManagementPolicyNotificationRule";
	})(exports.KnownRoleManagementPolicyRuleType ||= {});
	exports.KnownApprovalMode = void 0;
	(function(KnownApprovalMode) {
		KnownApprovalMode.SingleStage = "SingleStage";
		KnownApprovalMode.Serial = "Serial";
		KnownApprovalMode.Parallel = "Parallel";
		KnownApprovalMode.NoApproval = "NoApproval";
	})(exports.KnownApprovalMode ||= {});
	exports.KnownUserType = void 0;
	(function(KnownUserType) {
		KnownUserType.User = "User";
		KnownUserType.Group = "Group";
	})(exports.KnownUserType ||= {});
	exports.KnownEnablementRules = void 0;
	(function(KnownEnablementRules) {
		KnownEnablementRules.MultiFactorAuthentication = "MultiFactorAuthentication";
		KnownEnablementRules.Justification = "Justification";
		KnownEnablementRules.Ticketing = "Ticketing";
	})(exports.KnownEnablementRules ||= {});
	exports.KnownNotificationDeliveryMechanism = void 0;
	(function(KnownNotificationDeliveryMechanism) {
		KnownNotificationDeliveryMechanism.Email = "Email";
	})(exports.KnownNotificationDeliveryMechanism ||= {});
	exports.KnownNotificationLevel = void 0;
	(function(KnownNotificationLevel) {
		KnownNotificationLevel.None = "None";
		KnownNotificationLevel.Critical = "Critical";
		KnownNotificationLevel.All = "All";
	})(exports.KnownNotificationLevel ||= {});
	exports.KnownRecipientType = void 0;
	(function(KnownRecipientType) {
		KnownRecipientType.Requestor = "Requestor";
		KnownRecipientType.Approver = "Approver";
		KnownRecipientType.Admin = "Admin";
	})(exports.KnownRecipientType ||= {});
	let ClassicAdministratorListResult = { type: {
		name: "Composite",
		className: "ClassicAdministratorListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ClassicAdministrator"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let ClassicAdministrator = { type: {
		name: "Composite",
		className: "ClassicAdministrator",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			},
			emailAddress: {
				serializedName: "properties.emailAddress",
				type: { name: "String" }
			},
			role: {
				serializedName: "properties.role",
				type: { name: "String" }
			}
		}
	} };
	let ErrorResponse = { type: {
		name: "Composite",
		className: "ErrorResponse",
		modelProperties: { error: {
			serializedName: "error",
			type: {
				name: "Composite",
				className: "ErrorDetail"
			}
		} }
	} };
	let ErrorDetail = { type: {
		name: "Composite",
		className: "ErrorDetail",
		modelProperties: {
			code: {
				serializedName: "code",
				readOnly: !0,
				type: { name: "String" }
			},
			message: {
				serializedName: "message",
				readOnly: !0,
				type: { name: "String" }
			},
			target: {
				serializedName: "target",
				readOnly: !0,
				type: { name: "String" }
			},
			details: {
				serializedName: "details",
				readOnly: !0,
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ErrorDetail"
					} }
				}
			},
			additionalInfo: {
				serializedName: "additionalInfo",
				readOnly: !0,
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ErrorAdditionalInfo"
					} }
				}
			}
		}
	} };
	let ErrorAdditionalInfo = { type: {
		name: "Composite",
		className: "ErrorAdditionalInfo",
		modelProperties: {
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			info: {
				serializedName: "info",
				readOnly: !0,
				type: {
					name: "Dictionary",
					value: { type: { name: "any" } }
				}
			}
		}
	} };
	let DenyAssignmentListResult = { type: {
		name: "Composite",
		className: "DenyAssignmentListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "DenyAssignment"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let DenyAssignment = { type: {
		name: "Composite",
		className: "DenyAssignment",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			denyAssignmentName: {
				serializedName: "properties.denyAssignmentName",
				type: { name: "String" }
			},
			description: {
				serializedName: "properties.description",
				type: { name: "String" }
			},
			permissions: {
				serializedName: "properties.permissions",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "DenyAssignmentPermission"
					} }
				}
			},
			scope: {
				serializedName: "properties.scope",
				type: { name: "String" }
			},
			doNotApplyToChildScopes: {
				serializedName: "properties.doNotApplyToChildScopes",
				type: { name: "Boolean" }
			},
			principals: {
				serializedName: "properties.principals",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "Principal"
					} }
				}
			},
			excludePrincipals: {
				serializedName: "properties.excludePrincipals",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "Principal"
					} }
				}
			},
			isSystemProtected: {
				serializedName: "properties.isSystemProtected",
				type: { name: "Boolean" }
			},
			condition: {
				serializedName: "properties.condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "properties.conditionVersion",
				type: { name: "String" }
			},
			createdOn: {
				serializedName: "properties.createdOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			updatedOn: {
				serializedName: "properties.updatedOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			createdBy: {
				serializedName: "properties.createdBy",
				readOnly: !0,
				type: { name: "String" }
			},
			updatedBy: {
				serializedName: "properties.updatedBy",
				readOnly: !0,
				type: { name: "String" }
			}
		}
	} };
	let DenyAssignmentPermission = { type: {
		name: "Composite",
		className: "DenyAssignmentPermission",
		modelProperties: {
			actions: {
				serializedName: "actions",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			notActions: {
				serializedName: "notActions",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			dataActions: {
				serializedName: "dataActions",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			notDataActions: {
				serializedName: "notDataActions",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			condition: {
				serializedName: "condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "conditionVersion",
				type: { name: "String" }
			}
		}
	} };
	let Principal = { type: {
		name: "Composite",
		className: "Principal",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			},
			email: {
				serializedName: "email",
				type: { name: "String" }
			}
		}
	} };
	let ProviderOperationsMetadata = { type: {
		name: "Composite",
		className: "ProviderOperationsMetadata",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			resourceTypes: {
				serializedName: "resourceTypes",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ResourceType"
					} }
				}
			},
			operations: {
				serializedName: "operations",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ProviderOperation"
					} }
				}
			}
		}
	} };
	let ResourceType = { type: {
		name: "Composite",
		className: "ResourceType",
		modelProperties: {
			name: {
				serializedName: "name",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			operations: {
				serializedName: "operations",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ProviderOperation"
					} }
				}
			}
		}
	} };
	let ProviderOperation = { type: {
		name: "Composite",
		className: "ProviderOperation",
		modelProperties: {
			name: {
				serializedName: "name",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			description: {
				serializedName: "description",
				type: { name: "String" }
			},
			origin: {
				serializedName: "origin",
				type: { name: "String" }
			},
			properties: {
				serializedName: "properties",
				type: {
					name: "Dictionary",
					value: { type: { name: "any" } }
				}
			},
			isDataAction: {
				serializedName: "isDataAction",
				type: { name: "Boolean" }
			}
		}
	} };
	let ProviderOperationsMetadataListResult = { type: {
		name: "Composite",
		className: "ProviderOperationsMetadataListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ProviderOperationsMetadata"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentListResult = { type: {
		name: "Composite",
		className: "RoleAssignmentListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleAssignment"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				readOnly: !0,
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignment = { type: {
		name: "Composite",
		className: "RoleAssignment",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			scope: {
				serializedName: "properties.scope",
				readOnly: !0,
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "properties.roleDefinitionId",
				type: { name: "String" }
			},
			principalId: {
				serializedName: "properties.principalId",
				type: { name: "String" }
			},
			principalType: {
				serializedName: "properties.principalType",
				type: { name: "String" }
			},
			description: {
				serializedName: "properties.description",
				type: { name: "String" }
			},
			condition: {
				serializedName: "properties.condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "properties.conditionVersion",
				type: { name: "String" }
			},
			createdOn: {
				serializedName: "properties.createdOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			updatedOn: {
				serializedName: "properties.updatedOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			createdBy: {
				serializedName: "properties.createdBy",
				readOnly: !0,
				type: { name: "String" }
			},
			updatedBy: {
				serializedName: "properties.updatedBy",
				readOnly: !0,
				type: { name: "String" }
			},
			delegatedManagedIdentityResourceId: {
				serializedName: "properties.delegatedManagedIdentityResourceId",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentCreateParameters = { type: {
		name: "Composite",
		className: "RoleAssignmentCreateParameters",
		modelProperties: {
			scope: {
				serializedName: "properties.scope",
				readOnly: !0,
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "properties.roleDefinitionId",
				required: !0,
				type: { name: "String" }
			},
			principalId: {
				serializedName: "properties.principalId",
				required: !0,
				type: { name: "String" }
			},
			principalType: {
				serializedName: "properties.principalType",
				type: { name: "String" }
			},
			description: {
				serializedName: "properties.description",
				type: { name: "String" }
			},
			condition: {
				serializedName: "properties.condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "properties.conditionVersion",
				type: { name: "String" }
			},
			createdOn: {
				serializedName: "properties.createdOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			updatedOn: {
				serializedName: "properties.updatedOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			createdBy: {
				serializedName: "properties.createdBy",
				readOnly: !0,
				type: { name: "String" }
			},
			updatedBy: {
				serializedName: "properties.updatedBy",
				readOnly: !0,
				type: { name: "String" }
			},
			delegatedManagedIdentityResourceId: {
				serializedName: "properties.delegatedManagedIdentityResourceId",
				type: { name: "String" }
			}
		}
	} };
	let PermissionGetResult = { type: {
		name: "Composite",
		className: "PermissionGetResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "Permission"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let Permission = { type: {
		name: "Composite",
		className: "Permission",
		modelProperties: {
			actions: {
				serializedName: "actions",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			notActions: {
				serializedName: "notActions",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			dataActions: {
				serializedName: "dataActions",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			notDataActions: {
				serializedName: "notDataActions",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			}
		}
	} };
	let RoleDefinition = { type: {
		name: "Composite",
		className: "RoleDefinition",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			roleName: {
				serializedName: "properties.roleName",
				type: { name: "String" }
			},
			description: {
				serializedName: "properties.description",
				type: { name: "String" }
			},
			roleType: {
				serializedName: "properties.type",
				type: { name: "String" }
			},
			permissions: {
				serializedName: "properties.permissions",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "Permission"
					} }
				}
			},
			assignableScopes: {
				serializedName: "properties.assignableScopes",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			createdOn: {
				serializedName: "properties.createdOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			updatedOn: {
				serializedName: "properties.updatedOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			createdBy: {
				serializedName: "properties.createdBy",
				readOnly: !0,
				type: { name: "String" }
			},
			updatedBy: {
				serializedName: "properties.updatedBy",
				readOnly: !0,
				type: { name: "String" }
			}
		}
	} };
	let RoleDefinitionListResult = { type: {
		name: "Composite",
		className: "RoleDefinitionListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleDefinition"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let EligibleChildResourcesListResult = { type: {
		name: "Composite",
		className: "EligibleChildResourcesListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "EligibleChildResource"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let EligibleChildResource = { type: {
		name: "Composite",
		className: "EligibleChildResource",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			}
		}
	} };
	let CloudError = { type: {
		name: "Composite",
		className: "CloudError",
		modelProperties: { error: {
			serializedName: "error",
			type: {
				name: "Composite",
				className: "CloudErrorBody"
			}
		} }
	} };
	let CloudErrorBody = { type: {
		name: "Composite",
		className: "CloudErrorBody",
		modelProperties: {
			code: {
				serializedName: "code",
				type: { name: "String" }
			},
			message: {
				serializedName: "message",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentSchedule = { type: {
		name: "Composite",
		className: "RoleAssignmentSchedule",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			scope: {
				serializedName: "properties.scope",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "properties.roleDefinitionId",
				type: { name: "String" }
			},
			principalId: {
				serializedName: "properties.principalId",
				type: { name: "String" }
			},
			principalType: {
				serializedName: "properties.principalType",
				type: { name: "String" }
			},
			roleAssignmentScheduleRequestId: {
				serializedName: "properties.roleAssignmentScheduleRequestId",
				type: { name: "String" }
			},
			linkedRoleEligibilityScheduleId: {
				serializedName: "properties.linkedRoleEligibilityScheduleId",
				type: { name: "String" }
			},
			assignmentType: {
				serializedName: "properties.assignmentType",
				type: { name: "String" }
			},
			memberType: {
				serializedName: "properties.memberType",
				type: { name: "String" }
			},
			status: {
				serializedName: "properties.status",
				type: { name: "String" }
			},
			startDateTime: {
				serializedName: "properties.startDateTime",
				type: { name: "DateTime" }
			},
			endDateTime: {
				serializedName: "properties.endDateTime",
				type: { name: "DateTime" }
			},
			condition: {
				serializedName: "properties.condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "properties.conditionVersion",
				type: { name: "String" }
			},
			createdOn: {
				serializedName: "properties.createdOn",
				type: { name: "DateTime" }
			},
			updatedOn: {
				serializedName: "properties.updatedOn",
				type: { name: "DateTime" }
			},
			expandedProperties: {
				serializedName: "properties.expandedProperties",
				type: {
					name: "Composite",
					className: "ExpandedProperties"
				}
			}
		}
	} };
	let ExpandedProperties = { type: {
		name: "Composite",
		className: "ExpandedProperties",
		modelProperties: {
			scope: {
				serializedName: "scope",
				type: {
					name: "Composite",
					className: "ExpandedPropertiesScope"
				}
			},
			roleDefinition: {
				serializedName: "roleDefinition",
				type: {
					name: "Composite",
					className: "ExpandedPropertiesRoleDefinition"
				}
			},
			principal: {
				serializedName: "principal",
				type: {
					name: "Composite",
					className: "ExpandedPropertiesPrincipal"
				}
			}
		}
	} };
	let ExpandedPropertiesScope = { type: {
		name: "Composite",
		className: "ExpandedPropertiesScope",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			}
		}
	} };
	let ExpandedPropertiesRoleDefinition = { type: {
		name: "Composite",
		className: "ExpandedPropertiesRoleDefinition",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			}
		}
	} };
	let ExpandedPropertiesPrincipal = { type: {
		name: "Composite",
		className: "ExpandedPropertiesPrincipal",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			email: {
				serializedName: "email",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentScheduleListResult = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleAssignmentSchedule"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentScheduleInstanceListResult = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleInstanceListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleAssignmentScheduleInstance"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentScheduleInstance = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleInstance",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			scope: {
				serializedName: "properties.scope",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "properties.roleDefinitionId",
				type: { name: "String" }
			},
			principalId: {
				serializedName: "properties.principalId",
				type: { name: "String" }
			},
			principalType: {
				serializedName: "properties.principalType",
				type: { name: "String" }
			},
			roleAssignmentScheduleId: {
				serializedName: "properties.roleAssignmentScheduleId",
				type: { name: "String" }
			},
			originRoleAssignmentId: {
				serializedName: "properties.originRoleAssignmentId",
				type: { name: "String" }
			},
			status: {
				serializedName: "properties.status",
				type: { name: "String" }
			},
			startDateTime: {
				serializedName: "properties.startDateTime",
				type: { name: "DateTime" }
			},
			endDateTime: {
				serializedName: "properties.endDateTime",
				type: { name: "DateTime" }
			},
			linkedRoleEligibilityScheduleId: {
				serializedName: "properties.linkedRoleEligibilityScheduleId",
				type: { name: "String" }
			},
			linkedRoleEligibilityScheduleInstanceId: {
				serializedName: "properties.linkedRoleEligibilityScheduleInstanceId",
				type: { name: "String" }
			},
			assignmentType: {
				serializedName: "properties.assignmentType",
				type: { name: "String" }
			},
			memberType: {
				serializedName: "properties.memberType",
				type: { name: "String" }
			},
			condition: {
				serializedName: "properties.condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "properties.conditionVersion",
				type: { name: "String" }
			},
			createdOn: {
				serializedName: "properties.createdOn",
				type: { name: "DateTime" }
			},
			expandedProperties: {
				serializedName: "properties.expandedProperties",
				type: {
					name: "Composite",
					className: "ExpandedProperties"
				}
			}
		}
	} };
	let RoleAssignmentScheduleRequest = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleRequest",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			scope: {
				serializedName: "properties.scope",
				readOnly: !0,
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "properties.roleDefinitionId",
				type: { name: "String" }
			},
			principalId: {
				serializedName: "properties.principalId",
				type: { name: "String" }
			},
			principalType: {
				serializedName: "properties.principalType",
				readOnly: !0,
				type: { name: "String" }
			},
			requestType: {
				serializedName: "properties.requestType",
				type: { name: "String" }
			},
			status: {
				serializedName: "properties.status",
				readOnly: !0,
				type: { name: "String" }
			},
			approvalId: {
				serializedName: "properties.approvalId",
				readOnly: !0,
				type: { name: "String" }
			},
			targetRoleAssignmentScheduleId: {
				serializedName: "properties.targetRoleAssignmentScheduleId",
				type: { name: "String" }
			},
			targetRoleAssignmentScheduleInstanceId: {
				serializedName: "properties.targetRoleAssignmentScheduleInstanceId",
				type: { name: "String" }
			},
			scheduleInfo: {
				serializedName: "properties.scheduleInfo",
				type: {
					name: "Composite",
					className: "RoleAssignmentScheduleRequestPropertiesScheduleInfo"
				}
			},
			linkedRoleEligibilityScheduleId: {
				serializedName: "properties.linkedRoleEligibilityScheduleId",
				type: { name: "String" }
			},
			justification: {
				serializedName: "properties.justification",
				type: { name: "String" }
			},
			ticketInfo: {
				serializedName: "properties.ticketInfo",
				type: {
					name: "Composite",
					className: "RoleAssignmentScheduleRequestPropertiesTicketInfo"
				}
			},
			condition: {
				serializedName: "properties.condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "properties.conditionVersion",
				type: { name: "String" }
			},
			createdOn: {
				serializedName: "properties.createdOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			requestorId: {
				serializedName: "properties.requestorId",
				readOnly: !0,
				type: { name: "String" }
			},
			expandedProperties: {
				serializedName: "properties.expandedProperties",
				type: {
					name: "Composite",
					className: "ExpandedProperties"
				}
			}
		}
	} };
	let RoleAssignmentScheduleRequestPropertiesScheduleInfo = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleRequestPropertiesScheduleInfo",
		modelProperties: {
			startDateTime: {
				serializedName: "startDateTime",
				type: { name: "DateTime" }
			},
			expiration: {
				serializedName: "expiration",
				type: {
					name: "Composite",
					className: "RoleAssignmentScheduleRequestPropertiesScheduleInfoExpiration"
				}
			}
		}
	} };
	let RoleAssignmentScheduleRequestPropertiesScheduleInfoExpiration = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleRequestPropertiesScheduleInfoExpiration",
		modelProperties: {
			type: {
				serializedName: "type",
				type: { name: "String" }
			},
			endDateTime: {
				serializedName: "endDateTime",
				type: { name: "DateTime" }
			},
			duration: {
				serializedName: "duration",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentScheduleRequestPropertiesTicketInfo = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleRequestPropertiesTicketInfo",
		modelProperties: {
			ticketNumber: {
				serializedName: "ticketNumber",
				type: { name: "String" }
			},
			ticketSystem: {
				serializedName: "ticketSystem",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentScheduleRequestListResult = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleRequestListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleAssignmentScheduleRequest"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let RoleEligibilitySchedule = { type: {
		name: "Composite",
		className: "RoleEligibilitySchedule",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			scope: {
				serializedName: "properties.scope",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "properties.roleDefinitionId",
				type: { name: "String" }
			},
			principalId: {
				serializedName: "properties.principalId",
				type: { name: "String" }
			},
			principalType: {
				serializedName: "properties.principalType",
				type: { name: "String" }
			},
			roleEligibilityScheduleRequestId: {
				serializedName: "properties.roleEligibilityScheduleRequestId",
				type: { name: "String" }
			},
			memberType: {
				serializedName: "properties.memberType",
				type: { name: "String" }
			},
			status: {
				serializedName: "properties.status",
				type: { name: "String" }
			},
			startDateTime: {
				serializedName: "properties.startDateTime",
				type: { name: "DateTime" }
			},
			endDateTime: {
				serializedName: "properties.endDateTime",
				type: { name: "DateTime" }
			},
			condition: {
				serializedName: "properties.condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "properties.conditionVersion",
				type: { name: "String" }
			},
			createdOn: {
				serializedName: "properties.createdOn",
				type: { name: "DateTime" }
			},
			updatedOn: {
				serializedName: "properties.updatedOn",
				type: { name: "DateTime" }
			},
			expandedProperties: {
				serializedName: "properties.expandedProperties",
				type: {
					name: "Composite",
					className: "ExpandedProperties"
				}
			}
		}
	} };
	let RoleEligibilityScheduleListResult = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleEligibilitySchedule"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let RoleEligibilityScheduleInstanceListResult = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleInstanceListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleEligibilityScheduleInstance"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let RoleEligibilityScheduleInstance = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleInstance",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			scope: {
				serializedName: "properties.scope",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "properties.roleDefinitionId",
				type: { name: "String" }
			},
			principalId: {
				serializedName: "properties.principalId",
				type: { name: "String" }
			},
			principalType: {
				serializedName: "properties.principalType",
				type: { name: "String" }
			},
			roleEligibilityScheduleId: {
				serializedName: "properties.roleEligibilityScheduleId",
				type: { name: "String" }
			},
			status: {
				serializedName: "properties.status",
				type: { name: "String" }
			},
			startDateTime: {
				serializedName: "properties.startDateTime",
				type: { name: "DateTime" }
			},
			endDateTime: {
				serializedName: "properties.endDateTime",
				type: { name: "DateTime" }
			},
			memberType: {
				serializedName: "properties.memberType",
				type: { name: "String" }
			},
			condition: {
				serializedName: "properties.condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "properties.conditionVersion",
				type: { name: "String" }
			},
			createdOn: {
				serializedName: "properties.createdOn",
				type: { name: "DateTime" }
			},
			expandedProperties: {
				serializedName: "properties.expandedProperties",
				type: {
					name: "Composite",
					className: "ExpandedProperties"
				}
			}
		}
	} };
	let RoleEligibilityScheduleRequest = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleRequest",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			scope: {
				serializedName: "properties.scope",
				readOnly: !0,
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "properties.roleDefinitionId",
				type: { name: "String" }
			},
			principalId: {
				serializedName: "properties.principalId",
				type: { name: "String" }
			},
			principalType: {
				serializedName: "properties.principalType",
				readOnly: !0,
				type: { name: "String" }
			},
			requestType: {
				serializedName: "properties.requestType",
				type: { name: "String" }
			},
			status: {
				serializedName: "properties.status",
				readOnly: !0,
				type: { name: "String" }
			},
			approvalId: {
				serializedName: "properties.approvalId",
				readOnly: !0,
				type: { name: "String" }
			},
			scheduleInfo: {
				serializedName: "properties.scheduleInfo",
				type: {
					name: "Composite",
					className: "RoleEligibilityScheduleRequestPropertiesScheduleInfo"
				}
			},
			targetRoleEligibilityScheduleId: {
				serializedName: "properties.targetRoleEligibilityScheduleId",
				type: { name: "String" }
			},
			targetRoleEligibilityScheduleInstanceId: {
				serializedName: "properties.targetRoleEligibilityScheduleInstanceId",
				type: { name: "String" }
			},
			justification: {
				serializedName: "properties.justification",
				type: { name: "String" }
			},
			ticketInfo: {
				serializedName: "properties.ticketInfo",
				type: {
					name: "Composite",
					className: "RoleEligibilityScheduleRequestPropertiesTicketInfo"
				}
			},
			condition: {
				serializedName: "properties.condition",
				type: { name: "String" }
			},
			conditionVersion: {
				serializedName: "properties.conditionVersion",
				type: { name: "String" }
			},
			createdOn: {
				serializedName: "properties.createdOn",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			requestorId: {
				serializedName: "properties.requestorId",
				readOnly: !0,
				type: { name: "String" }
			},
			expandedProperties: {
				serializedName: "properties.expandedProperties",
				type: {
					name: "Composite",
					className: "ExpandedProperties"
				}
			}
		}
	} };
	let RoleEligibilityScheduleRequestPropertiesScheduleInfo = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleRequestPropertiesScheduleInfo",
		modelProperties: {
			startDateTime: {
				serializedName: "startDateTime",
				type: { name: "DateTime" }
			},
			expiration: {
				serializedName: "expiration",
				type: {
					name: "Composite",
					className: "RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration"
				}
			}
		}
	} };
	let RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration",
		modelProperties: {
			type: {
				serializedName: "type",
				type: { name: "String" }
			},
			endDateTime: {
				serializedName: "endDateTime",
				type: { name: "DateTime" }
			},
			duration: {
				serializedName: "duration",
				type: { name: "String" }
			}
		}
	} };
	let RoleEligibilityScheduleRequestPropertiesTicketInfo = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleRequestPropertiesTicketInfo",
		modelProperties: {
			ticketNumber: {
				serializedName: "ticketNumber",
				type: { name: "String" }
			},
			ticketSystem: {
				serializedName: "ticketSystem",
				type: { name: "String" }
			}
		}
	} };
	let RoleEligibilityScheduleRequestListResult = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleRequestListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleEligibilityScheduleRequest"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let RoleManagementPolicy = { type: {
		name: "Composite",
		className: "RoleManagementPolicy",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			scope: {
				serializedName: "properties.scope",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "properties.displayName",
				type: { name: "String" }
			},
			description: {
				serializedName: "properties.description",
				type: { name: "String" }
			},
			isOrganizationDefault: {
				serializedName: "properties.isOrganizationDefault",
				type: { name: "Boolean" }
			},
			lastModifiedBy: {
				serializedName: "properties.lastModifiedBy",
				type: {
					name: "Composite",
					className: "Principal"
				}
			},
			lastModifiedDateTime: {
				serializedName: "properties.lastModifiedDateTime",
				readOnly: !0,
				type: { name: "DateTime" }
			},
			rules: {
				serializedName: "properties.rules",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleManagementPolicyRule"
					} }
				}
			},
			effectiveRules: {
				serializedName: "properties.effectiveRules",
				readOnly: !0,
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleManagementPolicyRule"
					} }
				}
			},
			policyProperties: {
				serializedName: "properties.policyProperties",
				type: {
					name: "Composite",
					className: "PolicyProperties"
				}
			}
		}
	} };
	let RoleManagementPolicyRule = { type: {
		name: "Composite",
		className: "RoleManagementPolicyRule",
		uberParent: "RoleManagementPolicyRule",
		polymorphicDiscriminator: {
			serializedName: "ruleType",
			clientName: "ruleType"
		},
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			ruleType: {
				serializedName: "ruleType",
				required: !0,
				type: { name: "String" }
			},
			target: {
				serializedName: "target",
				type: {
					name: "Composite",
					className: "RoleManagementPolicyRuleTarget"
				}
			}
		}
	} };
	let RoleManagementPolicyRuleTarget = { type: {
		name: "Composite",
		className: "RoleManagementPolicyRuleTarget",
		modelProperties: {
			caller: {
				serializedName: "caller",
				type: { name: "String" }
			},
			operations: {
				serializedName: "operations",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			level: {
				serializedName: "level",
				type: { name: "String" }
			},
			targetObjects: {
				serializedName: "targetObjects",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			inheritableSettings: {
				serializedName: "inheritableSettings",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			},
			enforcedSettings: {
				serializedName: "enforcedSettings",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			}
		}
	} };
	let PolicyProperties = { type: {
		name: "Composite",
		className: "PolicyProperties",
		modelProperties: { scope: {
			serializedName: "scope",
			type: {
				name: "Composite",
				className: "PolicyPropertiesScope"
			}
		} }
	} };
	let PolicyPropertiesScope = { type: {
		name: "Composite",
		className: "PolicyPropertiesScope",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			}
		}
	} };
	let RoleManagementPolicyListResult = { type: {
		name: "Composite",
		className: "RoleManagementPolicyListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleManagementPolicy"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let RoleManagementPolicyAssignment = { type: {
		name: "Composite",
		className: "RoleManagementPolicyAssignment",
		modelProperties: {
			id: {
				serializedName: "id",
				readOnly: !0,
				type: { name: "String" }
			},
			name: {
				serializedName: "name",
				readOnly: !0,
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				readOnly: !0,
				type: { name: "String" }
			},
			scope: {
				serializedName: "properties.scope",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "properties.roleDefinitionId",
				type: { name: "String" }
			},
			policyId: {
				serializedName: "properties.policyId",
				type: { name: "String" }
			},
			effectiveRules: {
				serializedName: "properties.effectiveRules",
				readOnly: !0,
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleManagementPolicyRule"
					} }
				}
			},
			policyAssignmentProperties: {
				serializedName: "properties.policyAssignmentProperties",
				type: {
					name: "Composite",
					className: "PolicyAssignmentProperties"
				}
			}
		}
	} };
	let PolicyAssignmentProperties = { type: {
		name: "Composite",
		className: "PolicyAssignmentProperties",
		modelProperties: {
			scope: {
				serializedName: "scope",
				type: {
					name: "Composite",
					className: "PolicyAssignmentPropertiesScope"
				}
			},
			roleDefinition: {
				serializedName: "roleDefinition",
				type: {
					name: "Composite",
					className: "PolicyAssignmentPropertiesRoleDefinition"
				}
			},
			policy: {
				serializedName: "policy",
				type: {
					name: "Composite",
					className: "PolicyAssignmentPropertiesPolicy"
				}
			}
		}
	} };
	let PolicyAssignmentPropertiesScope = { type: {
		name: "Composite",
		className: "PolicyAssignmentPropertiesScope",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			}
		}
	} };
	let PolicyAssignmentPropertiesRoleDefinition = { type: {
		name: "Composite",
		className: "PolicyAssignmentPropertiesRoleDefinition",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			displayName: {
				serializedName: "displayName",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			}
		}
	} };
	let PolicyAssignmentPropertiesPolicy = { type: {
		name: "Composite",
		className: "PolicyAssignmentPropertiesPolicy",
		modelProperties: {
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			lastModifiedBy: {
				serializedName: "lastModifiedBy",
				type: {
					name: "Composite",
					className: "Principal"
				}
			},
			lastModifiedDateTime: {
				serializedName: "lastModifiedDateTime",
				type: { name: "DateTime" }
			}
		}
	} };
	let RoleManagementPolicyAssignmentListResult = { type: {
		name: "Composite",
		className: "RoleManagementPolicyAssignmentListResult",
		modelProperties: {
			value: {
				serializedName: "value",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "RoleManagementPolicyAssignment"
					} }
				}
			},
			nextLink: {
				serializedName: "nextLink",
				type: { name: "String" }
			}
		}
	} };
	let DenyAssignmentFilter = { type: {
		name: "Composite",
		className: "DenyAssignmentFilter",
		modelProperties: {
			denyAssignmentName: {
				serializedName: "denyAssignmentName",
				type: { name: "String" }
			},
			principalId: {
				serializedName: "principalId",
				type: { name: "String" }
			},
			gdprExportPrincipalId: {
				serializedName: "gdprExportPrincipalId",
				type: { name: "String" }
			}
		}
	} };
	let ValidationResponseErrorInfo = { type: {
		name: "Composite",
		className: "ValidationResponseErrorInfo",
		modelProperties: {
			code: {
				serializedName: "code",
				readOnly: !0,
				type: { name: "String" }
			},
			message: {
				serializedName: "message",
				readOnly: !0,
				type: { name: "String" }
			}
		}
	} };
	let ValidationResponse = { type: {
		name: "Composite",
		className: "ValidationResponse",
		modelProperties: {
			isValid: {
				serializedName: "isValid",
				readOnly: !0,
				type: { name: "Boolean" }
			},
			errorInfo: {
				serializedName: "errorInfo",
				type: {
					name: "Composite",
					className: "ValidationResponseErrorInfo"
				}
			}
		}
	} };
	let RoleAssignmentFilter = { type: {
		name: "Composite",
		className: "RoleAssignmentFilter",
		modelProperties: { principalId: {
			serializedName: "principalId",
			type: { name: "String" }
		} }
	} };
	let RoleDefinitionFilter = { type: {
		name: "Composite",
		className: "RoleDefinitionFilter",
		modelProperties: {
			roleName: {
				serializedName: "roleName",
				type: { name: "String" }
			},
			type: {
				serializedName: "type",
				type: { name: "String" }
			}
		}
	} };
	let ApprovalSettings = { type: {
		name: "Composite",
		className: "ApprovalSettings",
		modelProperties: {
			isApprovalRequired: {
				serializedName: "isApprovalRequired",
				type: { name: "Boolean" }
			},
			isApprovalRequiredForExtension: {
				serializedName: "isApprovalRequiredForExtension",
				type: { name: "Boolean" }
			},
			isRequestorJustificationRequired: {
				serializedName: "isRequestorJustificationRequired",
				type: { name: "Boolean" }
			},
			approvalMode: {
				serializedName: "approvalMode",
				type: { name: "String" }
			},
			approvalStages: {
				serializedName: "approvalStages",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "ApprovalStage"
					} }
				}
			}
		}
	} };
	let ApprovalStage = { type: {
		name: "Composite",
		className: "ApprovalStage",
		modelProperties: {
			approvalStageTimeOutInDays: {
				serializedName: "approvalStageTimeOutInDays",
				type: { name: "Number" }
			},
			isApproverJustificationRequired: {
				serializedName: "isApproverJustificationRequired",
				type: { name: "Boolean" }
			},
			escalationTimeInMinutes: {
				serializedName: "escalationTimeInMinutes",
				type: { name: "Number" }
			},
			primaryApprovers: {
				serializedName: "primaryApprovers",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "UserSet"
					} }
				}
			},
			isEscalationEnabled: {
				serializedName: "isEscalationEnabled",
				type: { name: "Boolean" }
			},
			escalationApprovers: {
				serializedName: "escalationApprovers",
				type: {
					name: "Sequence",
					element: { type: {
						name: "Composite",
						className: "UserSet"
					} }
				}
			}
		}
	} };
	let UserSet = { type: {
		name: "Composite",
		className: "UserSet",
		modelProperties: {
			userType: {
				serializedName: "userType",
				type: { name: "String" }
			},
			isBackup: {
				serializedName: "isBackup",
				type: { name: "Boolean" }
			},
			id: {
				serializedName: "id",
				type: { name: "String" }
			},
			description: {
				serializedName: "description",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentScheduleFilter = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleFilter",
		modelProperties: {
			principalId: {
				serializedName: "principalId",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "roleDefinitionId",
				type: { name: "String" }
			},
			status: {
				serializedName: "status",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentScheduleInstanceFilter = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleInstanceFilter",
		modelProperties: {
			principalId: {
				serializedName: "principalId",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "roleDefinitionId",
				type: { name: "String" }
			},
			status: {
				serializedName: "status",
				type: { name: "String" }
			},
			roleAssignmentScheduleId: {
				serializedName: "roleAssignmentScheduleId",
				type: { name: "String" }
			}
		}
	} };
	let RoleAssignmentScheduleRequestFilter = { type: {
		name: "Composite",
		className: "RoleAssignmentScheduleRequestFilter",
		modelProperties: {
			principalId: {
				serializedName: "principalId",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "roleDefinitionId",
				type: { name: "String" }
			},
			requestorId: {
				serializedName: "requestorId",
				type: { name: "String" }
			},
			status: {
				serializedName: "status",
				type: { name: "String" }
			}
		}
	} };
	let RoleEligibilityScheduleFilter = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleFilter",
		modelProperties: {
			principalId: {
				serializedName: "principalId",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "roleDefinitionId",
				type: { name: "String" }
			},
			status: {
				serializedName: "status",
				type: { name: "String" }
			}
		}
	} };
	let RoleEligibilityScheduleInstanceFilter = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleInstanceFilter",
		modelProperties: {
			principalId: {
				serializedName: "principalId",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "roleDefinitionId",
				type: { name: "String" }
			},
			status: {
				serializedName: "status",
				type: { name: "String" }
			},
			roleEligibilityScheduleId: {
				serializedName: "roleEligibilityScheduleId",
				type: { name: "String" }
			}
		}
	} };
	let RoleEligibilityScheduleRequestFilter = { type: {
		name: "Composite",
		className: "RoleEligibilityScheduleRequestFilter",
		modelProperties: {
			principalId: {
				serializedName: "principalId",
				type: { name: "String" }
			},
			roleDefinitionId: {
				serializedName: "roleDefinitionId",
				type: { name: "String" }
			},
			requestorId: {
				serializedName: "requestorId",
				type: { name: "String" }
			},
			status: {
				serializedName: "status",
				type: { name: "String" }
			}
		}
	} };
	let RoleManagementPolicyApprovalRule = {
		serializedName: "RoleManagementPolicyApprovalRule",
		type: {
			name: "Composite",
			className: "RoleManagementPolicyApprovalRule",
			uberParent: "RoleManagementPolicyRule",
			polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
			modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), { setting: {
				serializedName: "setting",
				type: {
					name: "Composite",
					className: "ApprovalSettings"
				}
			} })
		}
	};
	let RoleManagementPolicyAuthenticationContextRule = {
		serializedName: "RoleManagementPolicyAuthenticationContextRule",
		type: {
			name: "Composite",
			className: "RoleManagementPolicyAuthenticationContextRule",
			uberParent: "RoleManagementPolicyRule",
			polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
			modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), {
				isEnabled: {
					serializedName: "isEnabled",
					type: { name: "Boolean" }
				},
				claimValue: {
					serializedName: "claimValue",
					type: { name: "String" }
				}
			})
		}
	};
	let RoleManagementPolicyEnablementRule = {
		serializedName: "RoleManagementPolicyEnablementRule",
		type: {
			name: "Composite",
			className: "RoleManagementPolicyEnablementRule",
			uberParent: "RoleManagementPolicyRule",
			polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
			modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), { enabledRules: {
				serializedName: "enabledRules",
				type: {
					name: "Sequence",
					element: { type: { name: "String" } }
				}
			} })
		}
	};
	let RoleManagementPolicyExpirationRule = {
		serializedName: "RoleManagementPolicyExpirationRule",
		type: {
			name: "Composite",
			className: "RoleManagementPolicyExpirationRule",
			uberParent: "RoleManagementPolicyRule",
			polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
			modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), {
				isExpirationRequired: {
					serializedName: "isExpirationRequired",
					type: { name: "Boolean" }
				},
				maximumDuration: {
					serializedName: "maximumDuration",
					type: { name: "String" }
				}
			})
		}
	};
	let RoleManagementPolicyNotificationRule = {
		serializedName: "RoleManagementPolicyNotificationRule",
		type: {
			name: "Composite",
			className: "RoleManagementPolicyNotificationRule",
			uberParent: "RoleManagementPolicyRule",
			polymorphicDiscriminator: RoleManagementPolicyRule.type.polymorphicDiscriminator,
			modelProperties: Object.assign(Object.assign({}, RoleManagementPolicyRule.type.modelProperties), {
				notificationType: {
					serializedName: "notificationType",
					type: { name: "String" }
				},
				notificationLevel: {
					serializedName: "notificationLevel",
					type: { name: "String" }
				},
				recipientType: {
					serializedName: "recipientType",
					type: { name: "String" }
				},
				notificationRecipients: {
					serializedName: "notificationRecipients",
					type: {
						name: "Sequence",
						element: { type: { name: "String" } }
					}
				},
				isDefaultRecipientsEnabled: {
					serializedName: "isDefaultRecipientsEnabled",
					type: { name: "Boolean" }
				}
			})
		}
	};
	var Mappers = Object.freeze({
		__proto__: null,
		ClassicAdministratorListResult,
		ClassicAdministrator,
		ErrorResponse,
		ErrorDetail,
		ErrorAdditionalInfo,
		DenyAssignmentListResult,
		DenyAssignment,
		DenyAssignmentPermission,
		Principal,
		ProviderOperationsMetadata,
		ResourceType,
		ProviderOperation,
		ProviderOperationsMetadataListResult,
		RoleAssignmentListResult,
		RoleAssignment,
		RoleAssignmentCreateParameters,
		PermissionGetResult,
		Permission,
		RoleDefinition,
		RoleDefinitionListResult,
		EligibleChildResourcesListResult,
		EligibleChildResource,
		CloudError,
		CloudErrorBody,
		RoleAssignmentSchedule,
		ExpandedProperties,
		ExpandedPropertiesScope,
		ExpandedPropertiesRoleDefinition,
		ExpandedPropertiesPrincipal,
		RoleAssignmentScheduleListResult,
		RoleAssignmentScheduleInstanceListResult,
		RoleAssignmentScheduleInstance,
		RoleAssignmentScheduleRequest,
		RoleAssignmentScheduleRequestPropertiesScheduleInfo,
		RoleAssignmentScheduleRequestPropertiesScheduleInfoExpiration,
		RoleAssignmentScheduleRequestPropertiesTicketInfo,
		RoleAssignmentScheduleRequestListResult,
		RoleEligibilitySchedule,
		RoleEligibilityScheduleListResult,
		RoleEligibilityScheduleInstanceListResult,
		RoleEligibilityScheduleInstance,
		RoleEligibilityScheduleRequest,
		RoleEligibilityScheduleRequestPropertiesScheduleInfo,
		RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration,
		RoleEligibilityScheduleRequestPropertiesTicketInfo,
		RoleEligibilityScheduleRequestListResult,
		RoleManagementPolicy,
		RoleManagementPolicyRule,
		RoleManagementPolicyRuleTarget,
		PolicyProperties,
		PolicyPropertiesScope,
		RoleManagementPolicyListResult,
		RoleManagementPolicyAssignment,
		PolicyAssignmentProperties,
		PolicyAssignmentPropertiesScope,
		PolicyAssignmentPropertiesRoleDefinition,
		PolicyAssignmentPropertiesPolicy,
		RoleManagementPolicyAssignmentListResult,
		DenyAssignmentFilter,
		ValidationResponseErrorInfo,
		ValidationResponse,
		RoleAssignmentFilter,
		RoleDefinitionFilter,
		ApprovalSettings,
		ApprovalStage,
		UserSet,
		RoleAssignmentScheduleFilter,
		RoleAssignmentScheduleInstanceFilter,
		RoleAssignmentScheduleRequestFilter,
		RoleEligibilityScheduleFilter,
		RoleEligibilityScheduleInstanceFilter,
		RoleEligibilityScheduleRequestFilter,
		RoleManagementPolicyApprovalRule,
		RoleManagementPolicyAuthenticationContextRule,
		RoleManagementPolicyEnablementRule,
		RoleManagementPolicyExpirationRule,
		RoleManagementPolicyNotificationRule,
		discriminators: {
			RoleManagementPolicyRule,
			"RoleManagementPolicyRule.RoleManagementPolicyApprovalRule": RoleManagementPolicyApprovalRule,
			"RoleManagementPolicyRule.RoleManagementPolicyAuthenticationContextRule": RoleManagementPolicyAuthenticationContextRule,
			"RoleManagementPolicyRule.RoleManagementPolicyEnablementRule": RoleManagementPolicyEnablementRule,
			"RoleManagementPolicyRule.RoleManagementPolicyExpirationRule": RoleManagementPolicyExpirationRule,
			"RoleManagementPolicyRule.RoleManagementPolicyNotificationRule": RoleManagementPolicyNotificationRule
		}
	});
	let accept = {
		parameterPath: "accept",
		mapper: {
			defaultValue: "application/json",
			isConstant: !0,
			serializedName: "Accept",
			type: { name: "String" }
		}
	};
	let $host = {
		parameterPath: "$host",
		mapper: {
			serializedName: "$host",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let apiVersion = {
		parameterPath: "apiVersion",
		mapper: {
			defaultValue: "2015-07-01",
			isConstant: !0,
			serializedName: "api-version",
			type: { name: "String" }
		}
	};
	let subscriptionId = {
		parameterPath: "subscriptionId",
		mapper: {
			constraints: { MinLength: 1 },
			serializedName: "subscriptionId",
			required: !0,
			type: { name: "String" }
		}
	};
	let nextLink = {
		parameterPath: "nextLink",
		mapper: {
			serializedName: "nextLink",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let resourceGroupName = {
		parameterPath: "resourceGroupName",
		mapper: {
			constraints: {
				MaxLength: 90,
				MinLength: 1
			},
			serializedName: "resourceGroupName",
			required: !0,
			type: { name: "String" }
		}
	};
	let resourceProviderNamespace = {
		parameterPath: "resourceProviderNamespace",
		mapper: {
			serializedName: "resourceProviderNamespace",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let parentResourcePath = {
		parameterPath: "parentResourcePath",
		mapper: {
			serializedName: "parentResourcePath",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let resourceType = {
		parameterPath: "resourceType",
		mapper: {
			serializedName: "resourceType",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let resourceName = {
		parameterPath: "resourceName",
		mapper: {
			serializedName: "resourceName",
			required: !0,
			type: { name: "String" }
		}
	};
	let apiVersion1 = {
		parameterPath: "apiVersion",
		mapper: {
			defaultValue: "2022-04-01",
			isConstant: !0,
			serializedName: "api-version",
			type: { name: "String" }
		}
	};
	let filter = {
		parameterPath: ["options", "filter"],
		mapper: {
			serializedName: "$filter",
			type: { name: "String" }
		}
	};
	let scope = {
		parameterPath: "scope",
		mapper: {
			serializedName: "scope",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let denyAssignmentId = {
		parameterPath: "denyAssignmentId",
		mapper: {
			serializedName: "denyAssignmentId",
			required: !0,
			type: { name: "String" }
		}
	};
	let denyAssignmentId1 = {
		parameterPath: "denyAssignmentId",
		mapper: {
			serializedName: "denyAssignmentId",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let expand = {
		parameterPath: ["options", "expand"],
		mapper: {
			defaultValue: "resourceTypes",
			serializedName: "$expand",
			type: { name: "String" }
		}
	};
	let filter1 = {
		parameterPath: ["options", "filter"],
		mapper: {
			serializedName: "$filter",
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let tenantId = {
		parameterPath: ["options", "tenantId"],
		mapper: {
			serializedName: "tenantId",
			type: { name: "String" }
		}
	};
	let resourceName1 = {
		parameterPath: "resourceName",
		mapper: {
			serializedName: "resourceName",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let roleAssignmentName = {
		parameterPath: "roleAssignmentName",
		mapper: {
			serializedName: "roleAssignmentName",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let contentType = {
		parameterPath: ["options", "contentType"],
		mapper: {
			defaultValue: "application/json",
			isConstant: !0,
			serializedName: "Content-Type",
			type: { name: "String" }
		}
	};
	let parameters = {
		parameterPath: "parameters",
		mapper: RoleAssignmentCreateParameters
	};
	let skipToken = {
		parameterPath: ["options", "skipToken"],
		mapper: {
			serializedName: "$skipToken",
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let roleAssignmentId = {
		parameterPath: "roleAssignmentId",
		mapper: {
			serializedName: "roleAssignmentId",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let roleDefinitionId = {
		parameterPath: "roleDefinitionId",
		mapper: {
			serializedName: "roleDefinitionId",
			required: !0,
			type: { name: "String" }
		}
	};
	let roleDefinition = {
		parameterPath: "roleDefinition",
		mapper: RoleDefinition
	};
	let roleId = {
		parameterPath: "roleId",
		mapper: {
			serializedName: "roleId",
			required: !0,
			type: { name: "String" }
		},
		skipEncoding: !0
	};
	let apiVersion2 = {
		parameterPath: "apiVersion",
		mapper: {
			defaultValue: "2020-10-01",
			isConstant: !0,
			serializedName: "api-version",
			type: { name: "String" }
		}
	};
	let roleAssignmentScheduleName = {
		parameterPath: "roleAssignmentScheduleName",
		mapper: {
			serializedName: "roleAssignmentScheduleName",
			required: !0,
			type: { name: "String" }
		}
	};
	let roleAssignmentScheduleInstanceName = {
		parameterPath: "roleAssignmentScheduleInstanceName",
		mapper: {
			serializedName: "roleAssignmentScheduleInstanceName",
			required: !0,
			type: { name: "String" }
		}
	};
	let parameters1 = {
		parameterPath: "parameters",
		mapper: RoleAssignmentScheduleRequest
	};
	let roleAssignmentScheduleRequestName = {
		parameterPath: "roleAssignmentScheduleRequestName",
		mapper: {
			serializedName: "roleAssignmentScheduleRequestName",
			required: !0,
			type: { name: "String" }
		}
	};
	let roleEligibilityScheduleName = {
		parameterPath: "roleEligibilityScheduleName",
		mapper: {
			serializedName: "roleEligibilityScheduleName",
			required: !0,
			type: { name: "String" }
		}
	};
	let roleEligibilityScheduleInstanceName = {
		parameterPath: "roleEligibilityScheduleInstanceName",
		mapper: {
			serializedName: "roleEligibilityScheduleInstanceName",
			required: !0,
			type: { name: "String" }
		}
	};
	let parameters2 = {
		parameterPath: "parameters",
		mapper: RoleEligibilityScheduleRequest
	};
	let roleEligibilityScheduleRequestName = {
		parameterPath: "roleEligibilityScheduleRequestName",
		mapper: {
			serializedName: "roleEligibilityScheduleRequestName",
			required: !0,
			type: { name: "String" }
		}
	};
	let roleManagementPolicyName = {
		parameterPath: "roleManagementPolicyName",
		mapper: {
			serializedName: "roleManagementPolicyName",
			required: !0,
			type: { name: "String" }
		}
	};
	let parameters3 = {
		parameterPath: "parameters",
		mapper: RoleManagementPolicy
	};
	let roleManagementPolicyAssignmentName = {
		parameterPath: "roleManagementPolicyAssignmentName",
		mapper: {
			serializedName: "roleManagementPolicyAssignmentName",
			required: !0,
			type: { name: "String" }
		}
	};
	let parameters4 = {
		parameterPath: "parameters",
		mapper: RoleManagementPolicyAssignment
	};
	class ClassicAdministratorsImpl {
		constructor(client) {
			this.client = client;
		}
		list(options) {
			let iter = this.listPagingAll(options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listPagingPage(options, settings);
				}
			};
		}
		listPagingPage(options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._list(options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listNext(continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listPagingAll(options) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listPagingPage(options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		_list(options) {
			return this.client.sendOperationRequest({ options }, listOperationSpec$3);
		}
		_listNext(nextLink, options) {
			return this.client.sendOperationRequest({
				nextLink,
				options
			}, listNextOperationSpec$3);
		}
	}
	let serializer$f = coreClient__namespace.createSerializer(Mappers, !1);
	let listOperationSpec$3 = {
		path: "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/classicAdministrators",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ClassicAdministratorListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [$host, subscriptionId],
		headerParameters: [accept],
		serializer: serializer$f
	};
	let listNextOperationSpec$3 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ClassicAdministratorListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			subscriptionId,
			nextLink
		],
		headerParameters: [accept],
		serializer: serializer$f
	};
	class GlobalAdministratorImpl {
		constructor(client) {
			this.client = client;
		}
		elevateAccess(options) {
			return this.client.sendOperationRequest({ options }, elevateAccessOperationSpec);
		}
	}
	let serializer$e = coreClient__namespace.createSerializer(Mappers, !1);
	let elevateAccessOperationSpec = {
		path: "/providers/Microsoft.Authorization/elevateAccess",
		httpMethod: "POST",
		responses: {
			200: {},
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion],
		urlParameters: [$host],
		headerParameters: [accept],
		serializer: serializer$e
	};
	class DenyAssignmentsImpl {
		constructor(client) {
			this.client = client;
		}
		listForResource(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options) {
			let iter = this.listForResourcePagingAll(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForResourcePagingPage(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options, settings);
				}
			};
		}
		listForResourcePagingPage(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourcePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForResource(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForResourceNext(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForResourcePagingAll(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourcePagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForResourcePagingPage(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		listForResourceGroup(resourceGroupName, options) {
			let iter = this.listForResourceGroupPagingAll(resourceGroupName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForResourceGroupPagingPage(resourceGroupName, options, settings);
				}
			};
		}
		listForResourceGroupPagingPage(resourceGroupName, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourceGroupPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForResourceGroup(resourceGroupName, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForResourceGroupNext(resourceGroupName, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForResourceGroupPagingAll(resourceGroupName, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourceGroupPagingAll_1() {
				var e_2, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForResourceGroupPagingPage(resourceGroupName, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_2_1) {
					e_2 = { error: e_2_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_2) throw e_2.error;
					}
				}
			});
		}
		list(options) {
			let iter = this.listPagingAll(options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listPagingPage(options, settings);
				}
			};
		}
		listPagingPage(options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._list(options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listNext(continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listPagingAll(options) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingAll_1() {
				var e_3, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listPagingPage(options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_3_1) {
					e_3 = { error: e_3_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_3) throw e_3.error;
					}
				}
			});
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_4, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_4_1) {
					e_4 = { error: e_4_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_4) throw e_4.error;
					}
				}
			});
		}
		_listForResource(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				options
			}, listForResourceOperationSpec$2);
		}
		_listForResourceGroup(resourceGroupName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				options
			}, listForResourceGroupOperationSpec$2);
		}
		_list(options) {
			return this.client.sendOperationRequest({ options }, listOperationSpec$2);
		}
		get(scope, denyAssignmentId, options) {
			return this.client.sendOperationRequest({
				scope,
				denyAssignmentId,
				options
			}, getOperationSpec$c);
		}
		getById(denyAssignmentId, options) {
			return this.client.sendOperationRequest({
				denyAssignmentId,
				options
			}, getByIdOperationSpec$2);
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec$9);
		}
		_listForResourceNext(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				nextLink,
				options
			}, listForResourceNextOperationSpec$2);
		}
		_listForResourceGroupNext(resourceGroupName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				nextLink,
				options
			}, listForResourceGroupNextOperationSpec$2);
		}
		_listNext(nextLink, options) {
			return this.client.sendOperationRequest({
				nextLink,
				options
			}, listNextOperationSpec$2);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec$9);
		}
	}
	let serializer$d = coreClient__namespace.createSerializer(Mappers, !1);
	let listForResourceOperationSpec$2 = {
		path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/denyAssignments",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, filter],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName,
			resourceProviderNamespace,
			parentResourcePath,
			resourceType,
			resourceName
		],
		headerParameters: [accept],
		serializer: serializer$d
	};
	let listForResourceGroupOperationSpec$2 = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/denyAssignments",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, filter],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName
		],
		headerParameters: [accept],
		serializer: serializer$d
	};
	let listOperationSpec$2 = {
		path: "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/denyAssignments",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, filter],
		urlParameters: [$host, subscriptionId],
		headerParameters: [accept],
		serializer: serializer$d
	};
	let getOperationSpec$c = {
		path: "/{scope}/providers/Microsoft.Authorization/denyAssignments/{denyAssignmentId}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignment },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1],
		urlParameters: [
			$host,
			scope,
			denyAssignmentId
		],
		headerParameters: [accept],
		serializer: serializer$d
	};
	let getByIdOperationSpec$2 = {
		path: "/{denyAssignmentId}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignment },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1],
		urlParameters: [$host, denyAssignmentId1],
		headerParameters: [accept],
		serializer: serializer$d
	};
	let listForScopeOperationSpec$9 = {
		path: "/{scope}/providers/Microsoft.Authorization/denyAssignments",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, filter],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$d
	};
	let listForResourceNextOperationSpec$2 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			subscriptionId,
			nextLink,
			resourceGroupName,
			resourceProviderNamespace,
			parentResourcePath,
			resourceType,
			resourceName
		],
		headerParameters: [accept],
		serializer: serializer$d
	};
	let listForResourceGroupNextOperationSpec$2 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			subscriptionId,
			nextLink,
			resourceGroupName
		],
		headerParameters: [accept],
		serializer: serializer$d
	};
	let listNextOperationSpec$2 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			subscriptionId,
			nextLink
		],
		headerParameters: [accept],
		serializer: serializer$d
	};
	let listForScopeNextOperationSpec$9 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: DenyAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$d
	};
	class ProviderOperationsMetadataOperationsImpl {
		constructor(client) {
			this.client = client;
		}
		list(options) {
			let iter = this.listPagingAll(options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listPagingPage(options, settings);
				}
			};
		}
		listPagingPage(options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._list(options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listNext(continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listPagingAll(options) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listPagingPage(options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		get(resourceProviderNamespace, options) {
			return this.client.sendOperationRequest({
				resourceProviderNamespace,
				options
			}, getOperationSpec$b);
		}
		_list(options) {
			return this.client.sendOperationRequest({ options }, listOperationSpec$1);
		}
		_listNext(nextLink, options) {
			return this.client.sendOperationRequest({
				nextLink,
				options
			}, listNextOperationSpec$1);
		}
	}
	let serializer$c = coreClient__namespace.createSerializer(Mappers, !1);
	let getOperationSpec$b = {
		path: "/providers/Microsoft.Authorization/providerOperations/{resourceProviderNamespace}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ProviderOperationsMetadata },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, expand],
		urlParameters: [$host, resourceProviderNamespace],
		headerParameters: [accept],
		serializer: serializer$c
	};
	let listOperationSpec$1 = {
		path: "/providers/Microsoft.Authorization/providerOperations",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ProviderOperationsMetadataListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, expand],
		urlParameters: [$host],
		headerParameters: [accept],
		serializer: serializer$c
	};
	let listNextOperationSpec$1 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: ProviderOperationsMetadataListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [$host, nextLink],
		headerParameters: [accept],
		serializer: serializer$c
	};
	class RoleAssignmentsImpl {
		constructor(client) {
			this.client = client;
		}
		listForSubscription(options) {
			let iter = this.listForSubscriptionPagingAll(options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForSubscriptionPagingPage(options, settings);
				}
			};
		}
		listForSubscriptionPagingPage(options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForSubscriptionPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForSubscription(options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForSubscriptionNext(continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForSubscriptionPagingAll(options) {
			return tslib.__asyncGenerator(this, arguments, function* listForSubscriptionPagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForSubscriptionPagingPage(options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		listForResourceGroup(resourceGroupName, options) {
			let iter = this.listForResourceGroupPagingAll(resourceGroupName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForResourceGroupPagingPage(resourceGroupName, options, settings);
				}
			};
		}
		listForResourceGroupPagingPage(resourceGroupName, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourceGroupPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForResourceGroup(resourceGroupName, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForResourceGroupNext(resourceGroupName, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForResourceGroupPagingAll(resourceGroupName, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourceGroupPagingAll_1() {
				var e_2, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForResourceGroupPagingPage(resourceGroupName, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_2_1) {
					e_2 = { error: e_2_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_2) throw e_2.error;
					}
				}
			});
		}
		listForResource(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, options) {
			let iter = this.listForResourcePagingAll(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForResourcePagingPage(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, options, settings);
				}
			};
		}
		listForResourcePagingPage(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourcePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForResource(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForResourceNext(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForResourcePagingAll(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourcePagingAll_1() {
				var e_3, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForResourcePagingPage(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_3_1) {
					e_3 = { error: e_3_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_3) throw e_3.error;
					}
				}
			});
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_4, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_4_1) {
					e_4 = { error: e_4_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_4) throw e_4.error;
					}
				}
			});
		}
		_listForSubscription(options) {
			return this.client.sendOperationRequest({ options }, listForSubscriptionOperationSpec);
		}
		_listForResourceGroup(resourceGroupName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				options
			}, listForResourceGroupOperationSpec$1);
		}
		_listForResource(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				resourceType,
				resourceName,
				options
			}, listForResourceOperationSpec$1);
		}
		get(scope, roleAssignmentName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleAssignmentName,
				options
			}, getOperationSpec$a);
		}
		create(scope, roleAssignmentName, parameters, options) {
			return this.client.sendOperationRequest({
				scope,
				roleAssignmentName,
				parameters,
				options
			}, createOperationSpec$3);
		}
		delete(scope, roleAssignmentName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleAssignmentName,
				options
			}, deleteOperationSpec$3);
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec$8);
		}
		getById(roleAssignmentId, options) {
			return this.client.sendOperationRequest({
				roleAssignmentId,
				options
			}, getByIdOperationSpec$1);
		}
		createById(roleAssignmentId, parameters, options) {
			return this.client.sendOperationRequest({
				roleAssignmentId,
				parameters,
				options
			}, createByIdOperationSpec);
		}
		deleteById(roleAssignmentId, options) {
			return this.client.sendOperationRequest({
				roleAssignmentId,
				options
			}, deleteByIdOperationSpec);
		}
		_listForSubscriptionNext(nextLink, options) {
			return this.client.sendOperationRequest({
				nextLink,
				options
			}, listForSubscriptionNextOperationSpec);
		}
		_listForResourceGroupNext(resourceGroupName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				nextLink,
				options
			}, listForResourceGroupNextOperationSpec$1);
		}
		_listForResourceNext(resourceGroupName, resourceProviderNamespace, resourceType, resourceName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				resourceType,
				resourceName,
				nextLink,
				options
			}, listForResourceNextOperationSpec$1);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec$8);
		}
	}
	let serializer$b = coreClient__namespace.createSerializer(Mappers, !1);
	let listForSubscriptionOperationSpec = {
		path: "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/roleAssignments",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [
			apiVersion1,
			filter1,
			tenantId
		],
		urlParameters: [$host, subscriptionId],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let listForResourceGroupOperationSpec$1 = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/roleAssignments",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [
			apiVersion1,
			filter1,
			tenantId
		],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName
		],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let listForResourceOperationSpec$1 = {
		path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/roleAssignments",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [
			apiVersion1,
			filter1,
			tenantId
		],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName,
			resourceProviderNamespace,
			resourceType,
			resourceName1
		],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let getOperationSpec$a = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignment },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, tenantId],
		urlParameters: [
			$host,
			scope,
			roleAssignmentName
		],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let createOperationSpec$3 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
		httpMethod: "PUT",
		responses: {
			200: { bodyMapper: RoleAssignment },
			201: { bodyMapper: RoleAssignment },
			default: { bodyMapper: ErrorResponse }
		},
		requestBody: parameters,
		queryParameters: [apiVersion1],
		urlParameters: [
			$host,
			scope,
			roleAssignmentName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: serializer$b
	};
	let deleteOperationSpec$3 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}",
		httpMethod: "DELETE",
		responses: {
			200: { bodyMapper: RoleAssignment },
			204: {},
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, tenantId],
		urlParameters: [
			$host,
			scope,
			roleAssignmentName
		],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let listForScopeOperationSpec$8 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignments",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [
			apiVersion1,
			filter1,
			tenantId,
			skipToken
		],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let getByIdOperationSpec$1 = {
		path: "/{roleAssignmentId}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignment },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, tenantId],
		urlParameters: [$host, roleAssignmentId],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let createByIdOperationSpec = {
		path: "/{roleAssignmentId}",
		httpMethod: "PUT",
		responses: {
			200: { bodyMapper: RoleAssignment },
			201: { bodyMapper: RoleAssignment },
			default: { bodyMapper: ErrorResponse }
		},
		requestBody: parameters,
		queryParameters: [apiVersion1],
		urlParameters: [$host, roleAssignmentId],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: serializer$b
	};
	let deleteByIdOperationSpec = {
		path: "/{roleAssignmentId}",
		httpMethod: "DELETE",
		responses: {
			200: { bodyMapper: RoleAssignment },
			204: {},
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, tenantId],
		urlParameters: [$host, roleAssignmentId],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let listForSubscriptionNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			subscriptionId,
			nextLink
		],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let listForResourceGroupNextOperationSpec$1 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			subscriptionId,
			nextLink,
			resourceGroupName
		],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let listForResourceNextOperationSpec$1 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			subscriptionId,
			nextLink,
			resourceGroupName,
			resourceProviderNamespace,
			resourceType,
			resourceName1
		],
		headerParameters: [accept],
		serializer: serializer$b
	};
	let listForScopeNextOperationSpec$8 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$b
	};
	class PermissionsImpl {
		constructor(client) {
			this.client = client;
		}
		listForResourceGroup(resourceGroupName, options) {
			let iter = this.listForResourceGroupPagingAll(resourceGroupName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForResourceGroupPagingPage(resourceGroupName, options, settings);
				}
			};
		}
		listForResourceGroupPagingPage(resourceGroupName, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourceGroupPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForResourceGroup(resourceGroupName, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForResourceGroupNext(resourceGroupName, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForResourceGroupPagingAll(resourceGroupName, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourceGroupPagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForResourceGroupPagingPage(resourceGroupName, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		listForResource(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options) {
			let iter = this.listForResourcePagingAll(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForResourcePagingPage(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options, settings);
				}
			};
		}
		listForResourcePagingPage(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourcePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForResource(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForResourceNext(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForResourcePagingAll(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForResourcePagingAll_1() {
				var e_2, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForResourcePagingPage(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_2_1) {
					e_2 = { error: e_2_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_2) throw e_2.error;
					}
				}
			});
		}
		_listForResourceGroup(resourceGroupName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				options
			}, listForResourceGroupOperationSpec);
		}
		_listForResource(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				options
			}, listForResourceOperationSpec);
		}
		_listForResourceGroupNext(resourceGroupName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				nextLink,
				options
			}, listForResourceGroupNextOperationSpec);
		}
		_listForResourceNext(resourceGroupName, resourceProviderNamespace, parentResourcePath, resourceType, resourceName, nextLink, options) {
			return this.client.sendOperationRequest({
				resourceGroupName,
				resourceProviderNamespace,
				parentResourcePath,
				resourceType,
				resourceName,
				nextLink,
				options
			}, listForResourceNextOperationSpec);
		}
	}
	let serializer$a = coreClient__namespace.createSerializer(Mappers, !1);
	let listForResourceGroupOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/Microsoft.Authorization/permissions",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: PermissionGetResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName
		],
		headerParameters: [accept],
		serializer: serializer$a
	};
	let listForResourceOperationSpec = {
		path: "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourcePath}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/permissions",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: PermissionGetResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1],
		urlParameters: [
			$host,
			subscriptionId,
			resourceGroupName,
			resourceProviderNamespace,
			parentResourcePath,
			resourceType,
			resourceName
		],
		headerParameters: [accept],
		serializer: serializer$a
	};
	let listForResourceGroupNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: PermissionGetResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			subscriptionId,
			nextLink,
			resourceGroupName
		],
		headerParameters: [accept],
		serializer: serializer$a
	};
	let listForResourceNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: PermissionGetResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			subscriptionId,
			nextLink,
			resourceGroupName,
			resourceProviderNamespace,
			parentResourcePath,
			resourceType,
			resourceName
		],
		headerParameters: [accept],
		serializer: serializer$a
	};
	class RoleDefinitionsImpl {
		constructor(client) {
			this.client = client;
		}
		list(scope, options) {
			let iter = this.listPagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listPagingPage(scope, options, settings);
				}
			};
		}
		listPagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._list(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listPagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listPagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listPagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		delete(scope, roleDefinitionId, options) {
			return this.client.sendOperationRequest({
				scope,
				roleDefinitionId,
				options
			}, deleteOperationSpec$2);
		}
		get(scope, roleDefinitionId, options) {
			return this.client.sendOperationRequest({
				scope,
				roleDefinitionId,
				options
			}, getOperationSpec$9);
		}
		createOrUpdate(scope, roleDefinitionId, roleDefinition, options) {
			return this.client.sendOperationRequest({
				scope,
				roleDefinitionId,
				roleDefinition,
				options
			}, createOrUpdateOperationSpec);
		}
		_list(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listOperationSpec);
		}
		getById(roleId, options) {
			return this.client.sendOperationRequest({
				roleId,
				options
			}, getByIdOperationSpec);
		}
		_listNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listNextOperationSpec);
		}
	}
	let serializer$9 = coreClient__namespace.createSerializer(Mappers, !1);
	let deleteOperationSpec$2 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}",
		httpMethod: "DELETE",
		responses: {
			200: { bodyMapper: RoleDefinition },
			204: {},
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1],
		urlParameters: [
			$host,
			scope,
			roleDefinitionId
		],
		headerParameters: [accept],
		serializer: serializer$9
	};
	let getOperationSpec$9 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleDefinition },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1],
		urlParameters: [
			$host,
			scope,
			roleDefinitionId
		],
		headerParameters: [accept],
		serializer: serializer$9
	};
	let createOrUpdateOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}",
		httpMethod: "PUT",
		responses: {
			201: { bodyMapper: RoleDefinition },
			default: { bodyMapper: ErrorResponse }
		},
		requestBody: roleDefinition,
		queryParameters: [apiVersion1],
		urlParameters: [
			$host,
			scope,
			roleDefinitionId
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: serializer$9
	};
	let listOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/roleDefinitions",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleDefinitionListResult },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1, filter],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$9
	};
	let getByIdOperationSpec = {
		path: "/{roleId}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleDefinition },
			default: { bodyMapper: ErrorResponse }
		},
		queryParameters: [apiVersion1],
		urlParameters: [$host, roleId],
		headerParameters: [accept],
		serializer: serializer$9
	};
	let listNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleDefinitionListResult },
			default: { bodyMapper: ErrorResponse }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$9
	};
	class EligibleChildResourcesImpl {
		constructor(client) {
			this.client = client;
		}
		list(scope, options) {
			let iter = this.getPagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.getPagingPage(scope, options, settings);
				}
			};
		}
		getPagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* getPagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._get(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._getNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		getPagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* getPagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.getPagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		_get(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, getOperationSpec$8);
		}
		_getNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, getNextOperationSpec);
		}
	}
	let serializer$8 = coreClient__namespace.createSerializer(Mappers, !1);
	let getOperationSpec$8 = {
		path: "/{scope}/providers/Microsoft.Authorization/eligibleChildResources",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: EligibleChildResourcesListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [filter, apiVersion2],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$8
	};
	let getNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: EligibleChildResourcesListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$8
	};
	class RoleAssignmentSchedulesImpl {
		constructor(client) {
			this.client = client;
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		get(scope, roleAssignmentScheduleName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleAssignmentScheduleName,
				options
			}, getOperationSpec$7);
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec$7);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec$7);
		}
	}
	let serializer$7 = coreClient__namespace.createSerializer(Mappers, !1);
	let getOperationSpec$7 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignmentSchedules/{roleAssignmentScheduleName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentSchedule },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleAssignmentScheduleName
		],
		headerParameters: [accept],
		serializer: serializer$7
	};
	let listForScopeOperationSpec$7 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignmentSchedules",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentScheduleListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [filter, apiVersion2],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$7
	};
	let listForScopeNextOperationSpec$7 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentScheduleListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$7
	};
	class RoleAssignmentScheduleInstancesImpl {
		constructor(client) {
			this.client = client;
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec$6);
		}
		get(scope, roleAssignmentScheduleInstanceName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleAssignmentScheduleInstanceName,
				options
			}, getOperationSpec$6);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec$6);
		}
	}
	let serializer$6 = coreClient__namespace.createSerializer(Mappers, !1);
	let listForScopeOperationSpec$6 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentScheduleInstanceListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [filter, apiVersion2],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$6
	};
	let getOperationSpec$6 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances/{roleAssignmentScheduleInstanceName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentScheduleInstance },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleAssignmentScheduleInstanceName
		],
		headerParameters: [accept],
		serializer: serializer$6
	};
	let listForScopeNextOperationSpec$6 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentScheduleInstanceListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$6
	};
	class RoleAssignmentScheduleRequestsImpl {
		constructor(client) {
			this.client = client;
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		create(scope, roleAssignmentScheduleRequestName, parameters, options) {
			return this.client.sendOperationRequest({
				scope,
				roleAssignmentScheduleRequestName,
				parameters,
				options
			}, createOperationSpec$2);
		}
		get(scope, roleAssignmentScheduleRequestName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleAssignmentScheduleRequestName,
				options
			}, getOperationSpec$5);
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec$5);
		}
		cancel(scope, roleAssignmentScheduleRequestName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleAssignmentScheduleRequestName,
				options
			}, cancelOperationSpec$1);
		}
		validate(scope, roleAssignmentScheduleRequestName, parameters, options) {
			return this.client.sendOperationRequest({
				scope,
				roleAssignmentScheduleRequestName,
				parameters,
				options
			}, validateOperationSpec$1);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec$5);
		}
	}
	let serializer$5 = coreClient__namespace.createSerializer(Mappers, !1);
	let createOperationSpec$2 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleRequests/{roleAssignmentScheduleRequestName}",
		httpMethod: "PUT",
		responses: {
			201: { bodyMapper: RoleAssignmentScheduleRequest },
			default: { bodyMapper: CloudError }
		},
		requestBody: parameters1,
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleAssignmentScheduleRequestName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: serializer$5
	};
	let getOperationSpec$5 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleRequests/{roleAssignmentScheduleRequestName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentScheduleRequest },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleAssignmentScheduleRequestName
		],
		headerParameters: [accept],
		serializer: serializer$5
	};
	let listForScopeOperationSpec$5 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleRequests",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentScheduleRequestListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [filter, apiVersion2],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$5
	};
	let cancelOperationSpec$1 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleRequests/{roleAssignmentScheduleRequestName}/cancel",
		httpMethod: "POST",
		responses: {
			200: {},
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleAssignmentScheduleRequestName
		],
		headerParameters: [accept],
		serializer: serializer$5
	};
	let validateOperationSpec$1 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleRequests/{roleAssignmentScheduleRequestName}/validate",
		httpMethod: "POST",
		responses: {
			200: { bodyMapper: RoleAssignmentScheduleRequest },
			default: { bodyMapper: CloudError }
		},
		requestBody: parameters1,
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleAssignmentScheduleRequestName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: serializer$5
	};
	let listForScopeNextOperationSpec$5 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleAssignmentScheduleRequestListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$5
	};
	class RoleEligibilitySchedulesImpl {
		constructor(client) {
			this.client = client;
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		get(scope, roleEligibilityScheduleName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleEligibilityScheduleName,
				options
			}, getOperationSpec$4);
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec$4);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec$4);
		}
	}
	let serializer$4 = coreClient__namespace.createSerializer(Mappers, !1);
	let getOperationSpec$4 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleEligibilitySchedules/{roleEligibilityScheduleName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleEligibilitySchedule },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleEligibilityScheduleName
		],
		headerParameters: [accept],
		serializer: serializer$4
	};
	let listForScopeOperationSpec$4 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleEligibilitySchedules",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleEligibilityScheduleListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [filter, apiVersion2],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$4
	};
	let listForScopeNextOperationSpec$4 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleEligibilityScheduleListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$4
	};
	class RoleEligibilityScheduleInstancesImpl {
		constructor(client) {
			this.client = client;
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec$3);
		}
		get(scope, roleEligibilityScheduleInstanceName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleEligibilityScheduleInstanceName,
				options
			}, getOperationSpec$3);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec$3);
		}
	}
	let serializer$3 = coreClient__namespace.createSerializer(Mappers, !1);
	let listForScopeOperationSpec$3 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleEligibilityScheduleInstanceListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [filter, apiVersion2],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$3
	};
	let getOperationSpec$3 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleInstances/{roleEligibilityScheduleInstanceName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleEligibilityScheduleInstance },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleEligibilityScheduleInstanceName
		],
		headerParameters: [accept],
		serializer: serializer$3
	};
	let listForScopeNextOperationSpec$3 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleEligibilityScheduleInstanceListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$3
	};
	class RoleEligibilityScheduleRequestsImpl {
		constructor(client) {
			this.client = client;
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		create(scope, roleEligibilityScheduleRequestName, parameters, options) {
			return this.client.sendOperationRequest({
				scope,
				roleEligibilityScheduleRequestName,
				parameters,
				options
			}, createOperationSpec$1);
		}
		get(scope, roleEligibilityScheduleRequestName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleEligibilityScheduleRequestName,
				options
			}, getOperationSpec$2);
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec$2);
		}
		cancel(scope, roleEligibilityScheduleRequestName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleEligibilityScheduleRequestName,
				options
			}, cancelOperationSpec);
		}
		validate(scope, roleEligibilityScheduleRequestName, parameters, options) {
			return this.client.sendOperationRequest({
				scope,
				roleEligibilityScheduleRequestName,
				parameters,
				options
			}, validateOperationSpec);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec$2);
		}
	}
	let serializer$2 = coreClient__namespace.createSerializer(Mappers, !1);
	let createOperationSpec$1 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleRequests/{roleEligibilityScheduleRequestName}",
		httpMethod: "PUT",
		responses: {
			201: { bodyMapper: RoleEligibilityScheduleRequest },
			default: { bodyMapper: CloudError }
		},
		requestBody: parameters2,
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleEligibilityScheduleRequestName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: serializer$2
	};
	let getOperationSpec$2 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleRequests/{roleEligibilityScheduleRequestName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleEligibilityScheduleRequest },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleEligibilityScheduleRequestName
		],
		headerParameters: [accept],
		serializer: serializer$2
	};
	let listForScopeOperationSpec$2 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleRequests",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleEligibilityScheduleRequestListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [filter, apiVersion2],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$2
	};
	let cancelOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleRequests/{roleEligibilityScheduleRequestName}/cancel",
		httpMethod: "POST",
		responses: {
			200: {},
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleEligibilityScheduleRequestName
		],
		headerParameters: [accept],
		serializer: serializer$2
	};
	let validateOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleRequests/{roleEligibilityScheduleRequestName}/validate",
		httpMethod: "POST",
		responses: {
			200: { bodyMapper: RoleEligibilityScheduleRequest },
			default: { bodyMapper: CloudError }
		},
		requestBody: parameters2,
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleEligibilityScheduleRequestName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: serializer$2
	};
	let listForScopeNextOperationSpec$2 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleEligibilityScheduleRequestListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$2
	};
	class RoleManagementPoliciesImpl {
		constructor(client) {
			this.client = client;
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		get(scope, roleManagementPolicyName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleManagementPolicyName,
				options
			}, getOperationSpec$1);
		}
		update(scope, roleManagementPolicyName, parameters, options) {
			return this.client.sendOperationRequest({
				scope,
				roleManagementPolicyName,
				parameters,
				options
			}, updateOperationSpec);
		}
		delete(scope, roleManagementPolicyName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleManagementPolicyName,
				options
			}, deleteOperationSpec$1);
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec$1);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec$1);
		}
	}
	let serializer$1 = coreClient__namespace.createSerializer(Mappers, !1);
	let getOperationSpec$1 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleManagementPolicies/{roleManagementPolicyName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleManagementPolicy },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleManagementPolicyName
		],
		headerParameters: [accept],
		serializer: serializer$1
	};
	let updateOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/roleManagementPolicies/{roleManagementPolicyName}",
		httpMethod: "PATCH",
		responses: {
			200: { bodyMapper: RoleManagementPolicy },
			default: { bodyMapper: CloudError }
		},
		requestBody: parameters3,
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleManagementPolicyName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer: serializer$1
	};
	let deleteOperationSpec$1 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleManagementPolicies/{roleManagementPolicyName}",
		httpMethod: "DELETE",
		responses: {
			200: {},
			204: {},
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleManagementPolicyName
		],
		headerParameters: [accept],
		serializer: serializer$1
	};
	let listForScopeOperationSpec$1 = {
		path: "/{scope}/providers/Microsoft.Authorization/roleManagementPolicies",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleManagementPolicyListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer: serializer$1
	};
	let listForScopeNextOperationSpec$1 = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleManagementPolicyListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer: serializer$1
	};
	class RoleManagementPolicyAssignmentsImpl {
		constructor(client) {
			this.client = client;
		}
		listForScope(scope, options) {
			let iter = this.listForScopePagingAll(scope, options);
			return {
				next() {
					return iter.next();
				},
				[Symbol.asyncIterator]() {
					return this;
				},
				byPage: (settings) => {
					if (settings?.maxPageSize) throw Error("maxPageSize is not supported by this operation.");
					return this.listForScopePagingPage(scope, options, settings);
				}
			};
		}
		listForScopePagingPage(scope, options, settings) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingPage_1() {
				let result;
				let continuationToken = settings?.continuationToken;
				if (!continuationToken) {
					result = yield tslib.__await(this._listForScope(scope, options));
					let page = result.value || [];
					continuationToken = result.nextLink;
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
				for (; continuationToken;) {
					result = yield tslib.__await(this._listForScopeNext(scope, continuationToken, options));
					continuationToken = result.nextLink;
					let page = result.value || [];
					setContinuationToken(page, continuationToken);
					yield yield tslib.__await(page);
				}
			});
		}
		listForScopePagingAll(scope, options) {
			return tslib.__asyncGenerator(this, arguments, function* listForScopePagingAll_1() {
				var e_1, _a;
				try {
					for (var _b = tslib.__asyncValues(this.listForScopePagingPage(scope, options)), _c; _c = yield tslib.__await(_b.next()), !_c.done;) {
						let page = _c.value;
						yield tslib.__await(yield* tslib.__asyncDelegator(tslib.__asyncValues(page)));
					}
				} catch (e_1_1) {
					e_1 = { error: e_1_1 };
				} finally {
					try {
						_c && !_c.done && (_a = _b.return) && (yield tslib.__await(_a.call(_b)));
					} finally {
						if (e_1) throw e_1.error;
					}
				}
			});
		}
		get(scope, roleManagementPolicyAssignmentName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleManagementPolicyAssignmentName,
				options
			}, getOperationSpec);
		}
		create(scope, roleManagementPolicyAssignmentName, parameters, options) {
			return this.client.sendOperationRequest({
				scope,
				roleManagementPolicyAssignmentName,
				parameters,
				options
			}, createOperationSpec);
		}
		delete(scope, roleManagementPolicyAssignmentName, options) {
			return this.client.sendOperationRequest({
				scope,
				roleManagementPolicyAssignmentName,
				options
			}, deleteOperationSpec);
		}
		_listForScope(scope, options) {
			return this.client.sendOperationRequest({
				scope,
				options
			}, listForScopeOperationSpec);
		}
		_listForScopeNext(scope, nextLink, options) {
			return this.client.sendOperationRequest({
				scope,
				nextLink,
				options
			}, listForScopeNextOperationSpec);
		}
	}
	let serializer = coreClient__namespace.createSerializer(Mappers, !1);
	let getOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/roleManagementPolicyAssignments/{roleManagementPolicyAssignmentName}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleManagementPolicyAssignment },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleManagementPolicyAssignmentName
		],
		headerParameters: [accept],
		serializer
	};
	let createOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/roleManagementPolicyAssignments/{roleManagementPolicyAssignmentName}",
		httpMethod: "PUT",
		responses: {
			201: { bodyMapper: RoleManagementPolicyAssignment },
			default: { bodyMapper: CloudError }
		},
		requestBody: parameters4,
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleManagementPolicyAssignmentName
		],
		headerParameters: [accept, contentType],
		mediaType: "json",
		serializer
	};
	let deleteOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/roleManagementPolicyAssignments/{roleManagementPolicyAssignmentName}",
		httpMethod: "DELETE",
		responses: {
			200: {},
			204: {},
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [
			$host,
			scope,
			roleManagementPolicyAssignmentName
		],
		headerParameters: [accept],
		serializer
	};
	let listForScopeOperationSpec = {
		path: "/{scope}/providers/Microsoft.Authorization/roleManagementPolicyAssignments",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleManagementPolicyAssignmentListResult },
			default: { bodyMapper: CloudError }
		},
		queryParameters: [apiVersion2],
		urlParameters: [$host, scope],
		headerParameters: [accept],
		serializer
	};
	let listForScopeNextOperationSpec = {
		path: "{nextLink}",
		httpMethod: "GET",
		responses: {
			200: { bodyMapper: RoleManagementPolicyAssignmentListResult },
			default: { bodyMapper: CloudError }
		},
		urlParameters: [
			$host,
			nextLink,
			scope
		],
		headerParameters: [accept],
		serializer
	};
	class AuthorizationManagementClient extends coreClient__namespace.ServiceClient {
		constructor(credentials, subscriptionId, options) {
			if (credentials === void 0) throw Error("'credentials' cannot be null");
			if (subscriptionId === void 0) throw Error("'subscriptionId' cannot be null");
			options ||= {};
			let defaults = {
				requestContentType: "application/json; charset=utf-8",
				credential: credentials
			};
			let packageDetails = "azsdk-js-arm-authorization/9.0.0";
			let userAgentPrefix = options.userAgentOptions && options.userAgentOptions.userAgentPrefix ? `${options.userAgentOptions.userAgentPrefix} ${packageDetails}` : `${packageDetails}`;
			let optionsWithDefaults = Object.assign(Object.assign(Object.assign({}, defaults), options), {
				userAgentOptions: { userAgentPrefix },
				endpoint: options.endpoint ?? options.baseUri ?? "https://management.azure.com"
			});
			super(optionsWithDefaults);
			let bearerTokenAuthenticationPolicyFound = !1;
			options?.pipeline && options.pipeline.getOrderedPolicies().length > 0 && (bearerTokenAuthenticationPolicyFound = options.pipeline.getOrderedPolicies().some((pipelinePolicy) => pipelinePolicy.name === coreRestPipeline__namespace.bearerTokenAuthenticationPolicyName));
			if (!options || !options.pipeline || options.pipeline.getOrderedPolicies().length == 0 || !bearerTokenAuthenticationPolicyFound) {
				this.pipeline.removePolicy({ name: coreRestPipeline__namespace.bearerTokenAuthenticationPolicyName });
				this.pipeline.addPolicy(coreRestPipeline__namespace.bearerTokenAuthenticationPolicy({
					credential: credentials,
					scopes: optionsWithDefaults.credentialScopes ?? `${optionsWithDefaults.endpoint}/.default`,
					challengeCallbacks: { authorizeRequestOnChallenge: coreClient__namespace.authorizeRequestOnClaimChallenge }
				}));
			}
			this.subscriptionId = subscriptionId;
			this.$host = options.$host || "https://management.azure.com";
			this.classicAdministrators = new ClassicAdministratorsImpl(this);
			this.globalAdministrator = new GlobalAdministratorImpl(this);
			this.denyAssignments = new DenyAssignmentsImpl(this);
			this.providerOperationsMetadataOperations = new ProviderOperationsMetadataOperationsImpl(this);
			this.roleAssignments = new RoleAssignmentsImpl(this);
			this.permissions = new PermissionsImpl(this);
			this.roleDefinitions = new RoleDefinitionsImpl(this);
			this.eligibleChildResources = new EligibleChildResourcesImpl(this);
			this.roleAssignmentSchedules = new RoleAssignmentSchedulesImpl(this);
			this.roleAssignmentScheduleInstances = new RoleAssignmentScheduleInstancesImpl(this);
			this.roleAssignmentScheduleRequests = new RoleAssignmentScheduleRequestsImpl(this);
			this.roleEligibilitySchedules = new RoleEligibilitySchedulesImpl(this);
			this.roleEligibilityScheduleInstances = new RoleEligibilityScheduleInstancesImpl(this);
			this.roleEligibilityScheduleRequests = new RoleEligibilityScheduleRequestsImpl(this);
			this.roleManagementPolicies = new RoleManagementPoliciesImpl(this);
			this.roleManagementPolicyAssignments = new RoleManagementPolicyAssignmentsImpl(this);
		}
	}
	exports.AuthorizationManagementClient = AuthorizationManagementClient;
	exports.getContinuationToken = getContinuationToken;
}) };
