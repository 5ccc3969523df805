export interface Example {
  /** Names the example in the page's address. */
  id: string;
  /** 中文 | English */
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

/** The first is shown when the page opens. All are valid against the graph: examples.spec.ts. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'the-year',
    title: '全年任务与进度 | The year, measured by the records',
    query: `# 计划 6 的全年任务：佐证与进度来自五个子图的记录 | Evidence and percent come from the records of all five subgraphs
query TheYear($plan: String!) {
  planTasks(first: 50, filter: { year: { eq: 2025 }, inForce: { eq: true }, key: { startsWith: $plan } }, orderBy: [{ field: KEY, direction: ASC }]) {
    nodes {
      key
      item
      months
      committee
      state
      percent
      percentReason
      targetProgress {
        target {
          metric
          op
          value
        }
        actual
        met
        reason
      }
      evidence {
        missing
        records {
          subgraph
          capabilityId
          occurredOn
          title
          amountFen
        }
      }
    }
  }
}
`,
    variables: { plan: 'P6.' },
  },
  {
    id: 'organization-tree',
    title: '组织树 | Organisation tree',
    query: `# 一个工会及其下级；统计只经主上级汇总一次 | A union and what is below it; statistics roll up once, through the primary parent
query OrganizationTree($code: String!) {
  organization(code: $code) {
    name
    kind
    employeeCountTotal
    filingSuperiors {
      name
    }
    children {
      code
      name
      employeeCountTotal
    }
  }
}
`,
    variables: { code: 'HUAXING' },
  },
  {
    id: 'my-membership',
    title: '我的会籍 | My membership',
    query: `# 请先登录；身份证号仅本人可见 | Sign in first; the ID number is for the person alone
query MyMembership {
  myIdentity {
    subject
    grants {
      role
      organization {
        name
      }
    }
  }
  myMembership {
    name
    status
    joinedOn
    idNumber
    mySuggestions {
      topic
      state
    }
    spells {
      from
      to
      standing
    }
  }
  myAccessLog {
    at
    who
    what
    reason
  }
}
`,
  },
  {
    id: 'members',
    title: '会员名册 | Members',
    query: `# 只见您有权查看的人 | Only the people you may see
query Members($first: Int!, $after: String) {
  members(first: $first, after: $after, filter: { status: { eq: ACTIVE } }, orderBy: [{ field: JOINED_ON, direction: DESC }]) {
    totalCount
    nodes {
      name
      department
      joinedOn
      idNumberMasked
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: { first: 20 },
  },
  {
    id: 'member-stats',
    title: '会员统计 | Member statistics',
    query: `# 分析员见不到人数过少的格子 | Cells with too few people are withheld from an analyst (tang.yue)
query MemberStats {
  memberStats(groupBy: [SEX, EMPLOYMENT_TYPE]) {
    total {
      count
    }
    groups {
      key {
        sex
        employmentType
      }
      values {
        count
        suppressed
      }
    }
    suppressedGroups
  }
}
`,
  },
  {
    id: 'suggestions',
    title: '合理化建议 | Rationalisation proposals',
    query: `# 作者来自会员子图；匿名建议不显示作者 | Authors come from membership; an anonymous proposal shows none
query Suggestions {
  suggestions(first: 20, orderBy: [{ field: BENEFIT_FEN, direction: DESC }]) {
    nodes {
      topic
      state
      benefitFen
      authors {
        name
      }
      organization {
        name
      }
    }
  }
}
`,
  },
  {
    id: 'finance-notices',
    title: '每月经费公开 | Monthly finance notices',
    query: `# 无需登录：已公布的经费收支 | No sign-in needed: published notices
query FinanceNotices {
  financeNotices(first: 6, orderBy: [{ field: PERIOD, direction: DESC }]) {
    nodes {
      period
      organization {
        name
      }
      openingFen
      closingFen
      income {
        category {
          name
        }
        amountFen
      }
      expense {
        category {
          name
        }
        amountFen
      }
    }
  }
}
`,
  },
  {
    id: 'activities',
    title: '活动 | Activities',
    query: `# 无需登录：公开的活动与参与人数 | No sign-in needed: what is on, and how many came
query Activities {
  activities(first: 20, orderBy: [{ field: FROM, direction: ASC }]) {
    nodes {
      title
      kind
      state
      attended
      personTimes
      organization {
        name
      }
    }
  }
}
`,
  },
];
