export interface Example {
  /** Names the example in the page's address. */
  id: string;
  /** 中文 | English */
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'organization-tree',
    title: '组织树 | Organisation tree',
    query: `# 组织树：一个工会及其下级 | A union and what is below it
query OrganizationTree($code: String!) {
  organization(code: $code) {
    name
    kind
    employeeCountTotal
    children {
      code
      name
      kind
      children {
        code
        name
      }
    }
  }
}
`,
    variables: { code: 'P4' },
  },
  {
    id: 'my-membership',
    title: '我的会籍 | My membership',
    query: `# 我的会籍：请先登录 | Sign in first
query MyMembership {
  myIdentity {
    subject
  }
  myMembership {
    id
    name
    status
    joinedOn
  }
}
`,
  },
  {
    id: 'members',
    title: '会员名册 | Members',
    query: `# 会员名册：只见您有权查看的人 | Only the people you may see
query Members($first: Int!, $after: String) {
  members(first: $first, after: $after) {
    nodes {
      name
      status
      joinedOn
    }
    totalCount
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
    query: `# 会员统计：人数过少的格子不显示 | Cells with too few people are withheld
query MemberStats {
  memberStats(groupBy: [STATUS]) {
    groups {
      key {
        status
      }
      count
    }
  }
}
`,
  },
  {
    id: 'suggestions',
    title: '合理化建议 | Rationalisation proposals',
    query: `# 合理化建议 | Rationalisation proposals
query Suggestions {
  suggestions(first: 20) {
    nodes {
      topic
      state
      benefit
    }
    totalCount
  }
}
`,
  },
  {
    id: 'plan-tasks',
    title: '全年任务与进度 | Tasks and progress',
    query: `# 全年任务：进度由五个子图的记录得出 | Progress comes from the records of all five subgraphs
query PlanTasks($orgId: ID!, $year: Int!) {
  workPlan(orgId: $orgId, year: $year) {
    title
    tasks {
      itemNo
      text
      months
      state
      percent
    }
  }
}
`,
    variables: { orgId: '', year: 2025 },
  },
];
